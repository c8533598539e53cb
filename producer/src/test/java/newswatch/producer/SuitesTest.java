package newswatch.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import newswatch.schemas.article.Article;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Outside suites, where they are at hand: nothing hangs or throws, and what is well formed comes out right. */
@Timeout(120)
class SuitesTest {
    private static final Pattern EXPECTED =
            Pattern.compile("Expect:\\s+not bozo and entries\\[0\\]\\['(title|link)'\\] == u?'([^'\\\\]*)'\\s");

    @TempDir
    Path folder;

    @Test
    void feedparserSuite() throws IOException {
        List<String> wrong = new ArrayList<>();
        int expectations = 0;
        Map<String, byte[]> files = unzip("feedparser/feeds.zip", ".xml");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            TestFeeds feeds = read(file.getKey(), file.getValue());
            Matcher expected = EXPECTED.matcher(new String(file.getValue(), StandardCharsets.UTF_8));
            if (file.getKey().startsWith("wellformed/")
                    && expected.find()
                    && !feeds.articles().isEmpty()) {
                String wanted = Parser.unescapeEntities(expected.group(2).strip(), false);
                if (wanted.contains("</")) {
                    continue; // the suite keeps markup, we do not
                }
                expectations++;
                Article article = feeds.articles().get(0);
                String seen = expected.group(1).equals("title") ? article.title() : String.valueOf(article.url());
                if (!seen.equals(wanted)) {
                    wrong.add(file.getKey() + ": '" + seen + "', not '" + wanted + "'");
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(1_000);
        assertThat(expectations).isGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void romeSuite() throws IOException {
        Map<String, byte[]> files = unzip("rome/feeds.zip", ".xml");
        int withArticles = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            TestFeeds feeds = read(file.getKey(), file.getValue());
            withArticles += feeds.articles().isEmpty() ? 0 : 1;
        }
        assertThat(withArticles).isGreaterThanOrEqualTo(70); // the others have items without text, or are no feeds
    }

    @Test
    void jsonTestSuite() throws IOException {
        Map<String, byte[]> files = unzip("json-test-suite/files.zip", ".json");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            TestFeeds feeds = read(file.getKey(), file.getValue());
            assertThat(feeds.articles()).as(file.getKey()).isEmpty(); // none of them has a title
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            if (name.startsWith("n_object")) {
                assertThat(feeds.deadLetters).as(name).isNotEmpty();
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
    }

    private TestFeeds read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_"));
        Files.write(file, bytes);
        TestFeeds feeds = TestFeeds.read(file);
        Summary summary = feeds.summary();
        assertThat(summary.read()).as(name).isEqualTo(summary.sent() + summary.deadLettered());
        assertThat(summary.elapsed()).as(name).isLessThan(Duration.ofSeconds(10));
        return feeds;
    }

    private static Map<String, byte[]> unzip(String suite, String ending) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(OutsideSuites.file(suite).toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(ending)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        files.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }
}
