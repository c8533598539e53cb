package newswatch.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newswatch.schemas.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GazetteerLintCommandTest {
    private static final String GOOD =
            "{\"id\":\"company:anbu\",\"type\":\"COMPANY\",\"name\":\"Anbu\",\"countries\":[\"KR\"],"
                    + "\"names\":[{\"text\":\"안부제철\",\"language\":\"ko\"}]}\n";
    private static final String BAD = GOOD.replace("company:anbu", "company:daesang-2")
            .replace("\"Anbu\"", "\"Daesang 2\"")
            .replace("안부제철", "대상");

    @TempDir
    Path folder;

    @Test
    void theBuiltInListsHaveNoErrors() {
        CommandRun run = CommandRun.of("gazetteer", "lint");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("[\\d,]+ entries, [\\d,]+ names: no errors, no warnings\n");
    }

    @Test
    void errorsOfOnesOwnEntriesAreToldWithTheirLines() throws IOException {
        Path file = Files.writeString(folder.resolve("entries.jsonl"), GOOD + BAD);
        CommandRun run = CommandRun.of("gazetteer", "lint", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.DIFFERENCE);
        assertThat(run.out())
                .contains(file + ":2: error: company:daesang-2: '대상' is also a Korean noun; let it need context")
                .endsWith("2 entries, 2 names: 2 errors, no warnings\n");
        Path good = Files.writeString(folder.resolve("good.jsonl"), GOOD);
        assertThat(CommandRun.of("gazetteer", "lint", good.toString()).out())
                .isEqualTo("1 entry, 1 name: no errors, no warnings\n");
    }

    @Test
    void machinesGetALineAFinding() throws IOException {
        Path file = Files.writeString(folder.resolve("entries.jsonl"), BAD);
        CommandRun run = CommandRun.of("gazetteer", "lint", "--json", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.DIFFERENCE);
        JsonNode finding = Json.mapper().readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(finding.get("rule").asString()).isEqualTo("shared-name");
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("line").asInt()).isEqualTo(1);
        assertThat(finding.get("name").asString()).isEqualTo("대상");
    }

    @Test
    void aTableIsJudgedToo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.tsv"), "id\tname\tcountries\tko\ten\ncompany:anbu\tAnbu\tXX\t안부제철\t\n");
        CommandRun run = CommandRun.of("gazetteer", "lint", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.DIFFERENCE);
        assertThat(run.out()).startsWith(file + ":2: error: company:anbu: 'XX' is no country");
    }

    @Test
    void allLinesThatAreNoEntriesAreToldAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("entries.jsonl"), "{\n" + GOOD + "[]\n");
        CommandRun run = CommandRun.of("gazetteer", "lint", file.toString(), "nowhere.jsonl");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(file + ":1", file + ":3", "nowhere.jsonl: no such file");
    }
}
