package newswatch.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newswatch.launcher.process.Failure;
import newswatch.launcher.process.StopSignal;
import newswatch.launcher.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class DemoTest {
    private static final Pattern TABLES = Pattern.compile("(?m)^ (\\d+) articles   .*$");

    @TempDir
    Path folder;

    @Test
    void showsItsTablesAndCountsNothingTwiceInASecondRun() {
        String first = run();
        assertThat(first)
                .contains("Kafka is ready at localhost:", "COUNTRIES IN FOCUS", "COMPANIES", "POLICIES", "PEOPLE")
                .contains("LATEST MENTIONS", "ALERTS", "South Korea")
                .doesNotContain("none so far");
        Matcher tables = TABLES.matcher(first);
        assertThat(tables.find()).isTrue();
        assertThat(Integer.parseInt(tables.group(1))).isGreaterThan(80);

        String second = run();
        assertThat(second).contains("going on where it was").containsIgnoringWhitespaces(figures(tables.group()));
        assertThat(second.substring(second.indexOf(" COUNTRIES"), second.indexOf(" LATEST")))
                .isEqualTo(first.substring(first.indexOf(" COUNTRIES"), first.indexOf(" LATEST")));
    }

    @Test
    void anUnknownPolicyEndsItWithASuggestion() {
        assertThatThrownBy(() -> run("반도체특벌법"))
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

    /** Articles, mentions and alerts; what is late or put aside is so again. */
    private static String figures(String line) {
        return line.replaceFirst("   \\d+ late.*", "").strip();
    }

    private String run(String... follow) {
        var out = new StringWriter();
        demo(new Demo.Options(true, List.of(), List.of(follow), folder, 0), out, StopSignal.manual());
        return out.toString();
    }

    private static void demo(Demo.Options options, StringWriter out, StopSignal stop) {
        new Demo(options, new PrintWriter(out), Terminal.NONE, stop).run();
    }
}
