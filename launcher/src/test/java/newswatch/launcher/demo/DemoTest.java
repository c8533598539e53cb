package newswatch.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newswatch.launcher.Main;
import newswatch.launcher.process.Failure;
import newswatch.launcher.process.StopSignal;
import newswatch.launcher.terminal.Terminal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class DemoTest {
    private static final Pattern TABLES = Pattern.compile("(?m)^ (\\d+) articles   .*$");
    private static final Pattern SENDING = Pattern.compile("replaying the sample: \\d\\d articles");
    private static final Pattern PART = Pattern.compile("Of the sample, (\\d+) of (\\d+) records were sent");

    @TempDir
    static Path used;

    /** What the first start in a new folder prints. */
    private static String first;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        first = run(used);
    }

    @Test
    void showsItsTables() {
        assertThat(first)
                .contains("Kafka is ready at localhost:", "COUNTRIES IN FOCUS", "COMPANIES", "POLICIES", "PEOPLE")
                .contains("LATEST MENTIONS", "ALERTS", "South Korea")
                .doesNotContain("none so far");
        assertThat(first)
                .containsPattern("9\\d articles came in: 8\\d count, 2 were withdrawn, 1 came too late to count\\.")
                .contains("They came in 109 records, with repeats, revisions and withdrawals.")
                .contains("2 more records could not be read or tagged");
        Matcher tables = TABLES.matcher(first);
        assertThat(tables.find()).isTrue();
        assertThat(Integer.parseInt(tables.group(1))).isGreaterThan(80);
    }

    @Test
    void aSecondStartGoesOnWhereItWasAndSendsNothingAgain() {
        String second = run(used);
        assertThat(second)
                .contains("going on where it was")
                .contains("The sample was sent by an earlier start: nothing of it is sent again.");
        assertThat(report(second)).isEqualTo(report(first));
    }

    @Test
    void aStartAfterAKillInTheMiddleSendsWhatIsMissingAndNothingTwice() throws Exception {
        Path output = folder.resolve("killed.txt");
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "demo",
                        "--data-dir",
                        folder.resolve("data").toString(),
                        "--kafka-port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> SENDING.matcher(Files.readString(output)).find());
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("data/demo.log"))
                .content()
                .doesNotContain("processing.exception.handler", "OffsetFetcherUtils", "QuorumController");

        String after = run(folder.resolve("data"));
        Matcher part = PART.matcher(after);
        assertThat(part.find()).as(after).isTrue();
        assertThat(Integer.parseInt(part.group(1))).isBetween(1, Integer.parseInt(part.group(2)) - 1);
        assertThat(figures(after)).isEqualTo(figures(first));
        assertThat(run(folder.resolve("data"))).contains("nothing of it is sent again");
    }

    @Test
    void anUnknownPolicyEndsItWithASuggestion() {
        assertThatThrownBy(() -> run(folder, "반도체특벌법"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("did you mean Semiconductor Special Act");
    }

    @Test
    void endsWhenAsked() {
        var out = new StringWriter();
        StopSignal stop = StopSignal.manual();
        stop.ask();
        demo(new Demo.Options(false, List.of(), List.of(), folder, 0), out, stop);
        assertThat(out.toString()).contains("Stopped. Data stay in " + folder);
    }

    /** Everything behind the progress. */
    private static String report(String output) {
        return output.substring(output.indexOf(figures(output)));
    }

    /** Articles, mentions, alerts, what is late and what is put aside. */
    private static String figures(String output) {
        Matcher tables = TABLES.matcher(output);
        assertThat(tables.find()).as(output).isTrue();
        return tables.group();
    }

    private static String run(Path folder, String... follow) {
        var out = new StringWriter();
        demo(new Demo.Options(true, List.of(), List.of(follow), folder, 0), out, StopSignal.manual());
        return out.toString();
    }

    private static void demo(Demo.Options options, StringWriter out, StopSignal stop) {
        new Demo(options, new PrintWriter(out), Terminal.NONE, stop).run();
    }
}
