package newswatch.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUseTest {
    @Test
    void withoutACommandTheHelpIsNamed() {
        CommandRun run = CommandRun.of();
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("say what to do").endsWith("Help: newswatch --help\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    topcis list | Did you mean: newswatch topics
                    topics | say which: create or list
                    topics create --partitions 0 | --partitions 0: at least 1 is needed
                    topics create --partition 3 | Possible solutions: --partitions
                    topics create --partitions many | 'many' is not an int
                    watch | Missing required parameter: 'TOPIC'
                    watch alerts --max 0 | --max 0: at least 1 is needed
                    rules put x | give either ID and --policy for one rule, or --input for many
                    rules put --policy x --input y | give either ID and --policy for one rule, or --input for many
                    rules put x --policy y --country XX | --country: 'XX' is no country: an ISO 3166-1 alpha-2 code (KR)
                    gazetteer import | Missing required parameter: 'FILE|-'
                    gazetteer import x.csv --type FOO | --type: 'FOO' is none of COMPANY, POLICY, PERSON, COUNTRY
                    gazetteer import x.csv --country XX | --country: 'XX' is no country
                    gazetteer import x.csv --column nme=x | --column: 'nme' is no field; there are name, name-ko
                    gazetteer import x.csv --charset latin99 | --charset: 'latin99' is no charset
                    gazetteer import x.csv --separator ;; | --separator: ';;' is not one character
                    rules put x --policy y --country UK | did you mean GB (United Kingdom)?
                    produce x.xml --source-country XX | --source-country: 'XX' is no country
                    produce . --watch --interval PT0S | --interval: PT0S is no time that could be waited
                    produce x.xml --source-country Korea | did you mean KP (North Korea) or KR (South Korea)?
                    stream --threads 0 | threads 0 is less than 1
                    stream --day-zone Mars/Olympus | Unknown time-zone ID: Mars/Olympus
                    stream --retention month | 'month' is not an ISO 8601 duration (PT30S, PT1H, P30D)
                    audit --patience soon | 'soon' is not a
                    demo --kafka-port 70000 | --kafka-port 70000: no port; 0 to 65535
                    demo --bootstrap-server a:1 | the demo has a broker of its own
                    produce | Missing required parameter
                    read | Missing required parameter: 'FILE'
                    evaluate | Missing required option: '--gold=FILE'
                    tag --inptu x | Possible solutions: --input
                    """)
    void endsWithCodeTwoAndTellsTheWayOut(String command, String told) {
        CommandRun run = CommandRun.of(command.split(" ", -1));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains(told).contains("--help").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceBeforeKafkaIsAsked(@TempDir Path folder) {
        Path gone = folder.resolve("gone.xml");
        Path empty = folder;
        CommandRun run = CommandRun.of(
                "produce",
                gone.toString(),
                empty.toString(),
                "--source-country",
                "XX",
                "--language",
                "korean",
                "--config",
                folder.resolve("none").toString());
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err().lines())
                .containsExactly(
                        "newswatch produce: 5 problems:",
                        "  --source-country: 'XX' is no country: an ISO 3166-1 alpha-2 code (KR) or EU is wanted",
                        "  --language: 'korean' is no BCP 47 tag (ko, en-GB)",
                        "  " + gone + ": no such file or folder",
                        "  " + empty + ": no file in it that could be read (*.xml, *.rss, *.atom, *.rdf, *.jsonl,"
                                + " *.ndjson, *.json)",
                        "  can't read the Kafka properties " + folder.resolve("none") + ": no such file",
                        "Help: newswatch produce --help");
    }

    @Test
    void missingFilesAreNoWrongUse(@TempDir Path folder) {
        CommandRun run = CommandRun.of("produce", folder + "/a.xml", folder + "/b.xml");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines())
                .containsExactly(
                        "newswatch produce: 2 problems:",
                        "  " + folder + "/a.xml: no such file or folder",
                        "  " + folder + "/b.xml: no such file or folder");
    }

    @Test
    void aMissingFileOfPropertiesIsTold(@TempDir Path folder) {
        Path missing = folder.resolve("client.properties");
        CommandRun run = CommandRun.of("topics", "list", "--config", missing.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .isEqualTo("newswatch topics list: can't read the Kafka properties " + missing + ": no such file\n");
    }

    @Test
    void aWrongAddressIsTold() {
        CommandRun run = CommandRun.of("topics", "list", "--bootstrap-server", "nowhere");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .startsWith("newswatch topics list: ")
                .contains("nowhere")
                .contains("--bootstrap-server")
                .doesNotContain("\tat ");
    }

    @Test
    void aStackTraceIsShownOnRequest(@TempDir Path folder) {
        CommandRun run = CommandRun.of(
                "topics",
                "list",
                "--stacktrace",
                "--config",
                folder.resolve("none").toString());
        assertThat(run.err()).contains("newswatch.launcher.process.Failure", "\tat ", "NoSuchFileException");
    }

    @Test
    void theVersionIsOneLine() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("newswatch \\d\\S+ \\(Kafka \\d\\S+, Java \\d\\S+\\)\n");
    }
}
