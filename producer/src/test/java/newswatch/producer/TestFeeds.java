package newswatch.producer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;

/** What a run handed over, told and summed up; and files to read. */
final class TestFeeds {
    final List<ReadArticle> read = new ArrayList<>();
    final List<DeadLetter> deadLetters = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    private @Nullable Summary summary;

    private TestFeeds() {}

    static TestFeeds read(Ingestion.Builder options) {
        TestFeeds feeds = new TestFeeds();
        feeds.summary = options.listener(feeds.listener()).build().read(feeds.read::add);
        return feeds;
    }

    static TestFeeds read(Path input) {
        return read(Ingestion.builder().input(input));
    }

    private IngestionListener listener() {
        return new IngestionListener() {
            @Override
            public void deadLetter(DeadLetter letter) {
                deadLetters.add(letter);
            }

            @Override
            public void problem(String sentence) {
                problems.add(sentence);
            }
        };
    }

    Summary summary() {
        if (summary == null) {
            throw new IllegalStateException("the run has not ended");
        }
        return summary;
    }

    List<Article> articles() {
        return read.stream().map(ReadArticle::article).toList();
    }

    /** The only article. */
    Article article() {
        if (read.size() != 1 || !deadLetters.isEmpty()) {
            throw new AssertionError("read " + read + ", put aside " + deadLetters);
        }
        return read.get(0).article();
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String text, Charset charset) {
        try {
            Path file = folder.resolve(name);
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An RSS 2.0 feed of these items. */
    static String rss(String... items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel>
                <title>한빛일보 경제</title><link>https://hanbit.example/</link><language>ko-kr</language>
                """ + String.join("\n", items) + "\n</channel></rss>\n";
    }

    static String item(int number) {
        return "<item><title>제목 N</title><link>https://hanbit.example/N</link><description>본문 N이다.</description></item>"
                .replace("N", Integer.toString(number));
    }

    static String line(int number) {
        return "{\"url\":\"https://hanbit.example/N\",\"title\":\"제목 N\",\"body\":\"본문 N이다.\"}\n"
                .replace("N", Integer.toString(number));
    }
}
