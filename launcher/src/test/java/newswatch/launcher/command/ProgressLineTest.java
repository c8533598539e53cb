package newswatch.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import newswatch.launcher.terminal.Terminal;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final Terminal TERMINAL = new Terminal(true, false, 80, 24);

    private final AtomicLong clock = new AtomicLong();
    private final StringWriter written = new StringWriter();

    @Test
    void whatIsDoneSoonShowsNothing() {
        try (ProgressLine line = line(TERMINAL)) {
            line.at(1, 2);
            line.at(2, 2);
        }
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void whatTakesLongShowsOneLineAndTakesItAway() {
        try (ProgressLine line = line(TERMINAL)) {
            pass(Duration.ofSeconds(2));
            line.at(1, 1200);
            line.at(2, 1200);
            pass(Duration.ofSeconds(1));
            line.at(3, 1200);
        }
        assertThat(written).hasToString("\r\u001b[K1 of 1,200 articles\r\u001b[K3 of 1,200 articles\r\u001b[K");
    }

    @Test
    void aFileIsNoPlaceForProgress() {
        try (ProgressLine line = line(Terminal.NONE)) {
            pass(Duration.ofSeconds(9));
            line.at(1, 2);
        }
        assertThat(written.toString()).isEmpty();
    }

    private ProgressLine line(Terminal terminal) {
        return new ProgressLine(new PrintWriter(written), terminal, "articles", clock::get);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
