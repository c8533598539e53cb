package newswatch.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import newswatch.schemas.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvaluateCommandTest {
    private static final String LINE = "{\"id\":\"g1\",\"lang\":\"ko\",\"sourceCountry\":\"KR\","
            + "\"publishedAt\":\"2025-02-03T00:00:00Z\",\"title\":\"삼성전자가 올랐다\",\"body\":\"<b>굵게</b>\","
            + "\"titleMentions\":[{\"type\":\"COMPANY\",\"start\":0,\"end\":4,\"text\":\"삼성전자\","
            + "\"entity\":\"삼성전자\",\"countries\":[\"KR\"]}],\"bodyMentions\":[]}";

    @TempDir
    Path folder;

    private Path gold;

    @BeforeEach
    void write() throws IOException {
        gold = Files.writeString(folder.resolve("gold.jsonl"), LINE + "\n");
    }

    @Test
    void printsItsTables() {
        CommandRun run = run();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("1 article (1 ko), 1 mention in the gold, 1 found")
                .contains("Spans: ", "Attributes ", "Entities ", "Confidence: ", "Reliability: ")
                .doesNotContain("Unseen names");
        assertThat(run("--errors", "5").out()).isEqualTo(run.out());
    }

    @Test
    void listsTheErrorsUnlessNoneAreWanted() throws IOException {
        Files.writeString(gold, LINE.replace("[\"KR\"]", "[\"US\"]"));
        assertThat(run().out()).contains("wrong countries", "삼성전자 US", "삼성전자 KR", "⟦삼성전자⟧가 올랐다");
        assertThat(run("--errors", "0").out()).doesNotContain("wrong countries");
    }

    @Test
    void unseenNamesStandBesideTheListedOnes() {
        CommandRun run = run("--unseen", "--json");
        assertThat(run.code()).isZero();
        JsonNode company = Json.tree("out", run.out()).get("unseen").get(0);
        assertThat(company.get("type").asString()).isEqualTo("COMPANY");
        assertThat(company.get("hiddenMentions").asInt()).isEqualTo(1);
        assertThat(company.get("listed").get("recallOfHidden").asDouble()).isEqualTo(1);
        assertThat(company.get("unlisted").has("recallOfHidden")).isTrue();
        assertThat(run("--unseen").out()).contains("Unseen names: ");
    }

    @Test
    void jsonIsOneLineAndAlwaysTheSame() {
        CommandRun run = run("--json");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(Json.tree("out", run.out()).get("spans").get(0).get("f1").asDouble())
                .isEqualTo(1);
        assertThat(run("--json").out()).isEqualTo(run.out());
    }

    @Test
    void writesAPageBesideTheTables() throws IOException {
        Path page = folder.resolve("page.html");
        CommandRun run = run("--html", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Spans: ");
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains("<h1>gold.jsonl</h1>", "&lt;b&gt;굵게&lt;/b&gt;")
                .doesNotContain("<b>굵게");
    }

    @Test
    void aPageThatCannotBeWrittenIsToldAndTheGoldIsNoPlaceForIt() throws IOException {
        Path nowhere = folder.resolve("none").resolve("page.html");
        CommandRun run = run("--html", nowhere.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).isEqualTo("newswatch evaluate: can't write " + nowhere + ": no such file\n");
        CommandRun over = run("--html", gold.toString());
        assertThat(over.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(over.err()).contains("--html would overwrite the gold: " + gold);
        assertThat(Files.readString(gold)).isEqualTo(LINE + "\n");
    }

    @Test
    void fewerThanNoErrorsIsWrongUse() {
        CommandRun run = run("--errors", "-1");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("--errors -1: at least 0 is needed");
    }

    @Test
    void aMissingGoldIsTold() {
        Path missing = folder.resolve("none.jsonl");
        CommandRun run = CommandRun.of("evaluate", "--gold", missing.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).isEqualTo("newswatch evaluate: can't read " + missing + ": no such file\n");
    }

    @Test
    void allThatIsWrongWithTheGoldIsToldAtOnce() throws IOException {
        Files.write(gold, Collections.nCopies(30, "[]"));
        CommandRun run = run();
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        List<String> told = run.err().lines().toList();
        assertThat(told).hasSize(31);
        assertThat(told.get(0)).isEqualTo("newswatch evaluate: 30 problems:");
        assertThat(told.get(30)).isEqualTo("  " + gold + ":30: is no JSON object");
    }

    private CommandRun run(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "evaluate";
        arguments[1] = "--gold";
        arguments[2] = gold.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandRun.of(arguments);
    }
}
