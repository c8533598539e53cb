package newswatch.launcher.command;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagCommandTest {
    @TempDir
    Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void files() {
        input = folder.resolve("articles.jsonl");
        output = folder.resolve("tagged.jsonl");
    }

    @Test
    void tagsEveryLine() throws IOException {
        Files.writeString(
                input,
                line(article("a1").title("삼성전자가 올랐다").build()) + "\n"
                        + line(article("a2").undated().title("Nothing here").build()));
        CommandRun run = tag();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(read())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.stamp()).isEqualTo(new Stamp(0, 1));
                            assertThat(first.revision()).isEqualTo(1);
                            assertThat(first.gazetteerVersion()).matches("[0-9a-f]{8}@-1");
                            assertThat(first.eventTime())
                                    .isEqualTo(first.article().publishedAt());
                            assertThat(first.mentions())
                                    .extracting(Mention::surface)
                                    .contains("삼성전자");
                        },
                        second -> {
                            assertThat(second.stamp()).isEqualTo(new Stamp(0, 3));
                            assertThat(second.eventTime())
                                    .isEqualTo(second.article().ingestedAt());
                        });
    }

    @Test
    void goesOnAfterALineThatItCannotRead() throws IOException {
        Files.writeString(
                input,
                line(article("a1").build()) + "{\"id\": \n" + line(article("a2").build()));
        CommandRun run = tag();
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains(input + ": line 2")
                .endsWith("2 articles tagged, 1 item is none\n")
                .doesNotContain("\tat ");
        assertThat(read()).extracting(tagged -> tagged.article().id()).containsExactly("a1", "a2");
    }

    @Test
    void tellsThatThereIsNoSuchFile() {
        CommandRun run = tag();
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).isEqualTo("newswatch tag: " + input + ": no such file or folder\n");
    }

    private CommandRun tag() {
        return CommandRun.of("tag", "--input", input.toString(), "--output", output.toString());
    }

    private List<TaggedArticle> read() throws IOException {
        return Files.readAllLines(output).stream()
                .map(line -> Json.read("tagged", TaggedArticle.class, line))
                .toList();
    }

    private static String line(Article article) {
        return new String(Json.write(article), StandardCharsets.UTF_8) + "\n";
    }
}
