package newswatch.launcher.command;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newswatch.launcher.terminal.Cells;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

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
    void explainsInEightyColumns() throws IOException {
        Files.writeString(
                input,
                line(article("a1")
                                .title("반도체특별법 통과")
                                .body("(서울=연합뉴스) 홍길동 기자 = 대상 기업은 세 곳이다.")
                                .build())
                        + line(article("a2")
                                .language("en")
                                .title("")
                                .body("It passed the CHIPS and Science Act, and sales rose 3.2 percent.")
                                .build()));
        CommandRun run = CommandRun.of("tag", "--explain", "--input", input.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(80));
        assertThat(run.out())
                .contains(
                        "title 0-6     POLICY    반도체특별법\n",
                        "  listed in   policies.tsv\n",
                        "  home        KR: its gazetteer entry\n",
                        "  use         CHANGE, told by \"통과\"\n")
                .contains(
                        "NOT TAKEN\n",
                        "body 4-8      COMPANY   연합뉴스\n",
                        "  found by    a listed name (0.970)\n  why not     in a credit line: \"(서울=연합뉴스)",
                        "  found by    a listed name\n  why not     the word behind it makes it a common word\n")
                .contains(
                        "  not         \"Science Act\" 24-35 POLICY policy:~science act, capitalised words\n"
                                + "              that end as policies do (0.700); shorter\n",
                        "  value       3.2 % (PERCENT)\n",
                        "  found by    the grammar of quantities; confidence 0.996\n");
    }

    @Test
    void explainsInJson() throws IOException {
        Files.writeString(
                input,
                line(article("a1").title("이재용 회장").body("(서울=연합뉴스) 홍길동 기자 = 비.").build()));
        CommandRun run =
                CommandRun.of("tag", "--explain", "--json", "--input", input.toString(), "--output", output.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(output)).singleElement().satisfies(line -> {
            JsonNode explained = Json.mapper().readTree(line);
            assertThat(explained.path("articleId").asString()).isEqualTo("a1");
            JsonNode mention = explained.path("mentions").path(0);
            assertThat(mention.path("mention").path("surface").asString()).isEqualTo("이재용");
            assertThat(mention.path("finder").asString()).isEqualTo("LIST");
            assertThat(mention.path("table").asString()).isEqualTo("people.tsv");
            assertThat(mention.path("alsoFoundBy").path(0).asString()).isEqualTo("PERSON_TITLE");
            JsonNode notTaken = explained.path("notTaken").path(0);
            assertThat(notTaken.path("surface").asString()).isEqualTo("연합뉴스");
            assertThat(notTaken.path("why").asString()).isEqualTo("IN_CREDIT");
        });
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
