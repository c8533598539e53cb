package newswatch.launcher.command;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code read} and {@code tag}: files in, files out. */
class FileCommandsTest {
    private static final String RSS = """
            <rss version="2.0"><channel><title>한강일보</title><language>ko</language>
            <item><title>국회, 추경 논의</title><link>https://hangang.example/1?utm_source=x</link>
            <pubDate>Mon, 03 Feb 2025 09:00:00 +0900</pubDate><description>본문이다.</description></item>
            </channel></rss>
            """;

    @TempDir
    Path folder;

    @Test
    void readShowsWhatWouldBeSent() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), RSS);
        CommandRun run = CommandRun.of("read", feed.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode line = Json.mapper().readTree(run.out());
        assertThat(line.get("input").asString()).isEqualTo(feed.toString());
        assertThat(line.get("canonicalUrl").asString()).isEqualTo("https://hangang.example/1");
        assertThat(Json.read("out", Article.class, run.out()).title()).isEqualTo("국회, 추경 논의");
    }

    @Test
    void readWritesToAFileAndReportsWhatIsNoArticle() throws IOException {
        Path input = Files.writeString(
                folder.resolve("in.jsonl"),
                new String(Json.write(article("a1").build()), StandardCharsets.UTF_8) + "\n{\"title\":\n");
        Path output = folder.resolve("out.jsonl");
        CommandRun run = CommandRun.of("read", input.toString(), "--output", output.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(input + ": line 2").endsWith("1 article read, 1 item is none\n");
        assertThat(Files.readAllLines(output)).hasSize(1);
    }

    @Test
    void aFeedThatIsCutOffIsReadAsFarAsItGoesAndFails() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), RSS.substring(0, RSS.indexOf("</channel>")));
        CommandRun run = CommandRun.of("read", feed.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).contains("국회, 추경 논의");
        assertThat(run.err())
                .isEqualTo(feed + ": cut off: it ends on line 4 without </rss>; what stands before was read\n"
                        + "1 article read, 1 input not read, or not to its end\n");
    }

    @Test
    void whatIsReadCanBeTagged() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), RSS);
        Path articles = folder.resolve("articles.jsonl");
        assertThat(CommandRun.of("read", feed.toString(), "--output", articles.toString())
                        .code())
                .isZero();
        CommandRun run = CommandRun.of("tag", "--input", articles.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("policy:supplementary-budget");
    }
}
