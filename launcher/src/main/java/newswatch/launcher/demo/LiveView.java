package newswatch.launcher.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import newswatch.launcher.terminal.Screen;
import newswatch.launcher.terminal.Terminal;

/** The whole terminal, redrawn in place. */
final class LiveView implements View {
    private static final Duration MEASURE = Duration.ofSeconds(1);

    private final Screen screen;
    private final Board board;
    private Terminal terminal;
    private Instant measured = Instant.now();

    LiveView(PrintWriter out, Terminal terminal, Board board) {
        this.screen = Screen.open(out, terminal.colours());
        this.terminal = terminal;
        this.board = board;
    }

    @Override
    public void show(Snapshot news, Status status) {
        Instant now = Instant.now();
        if (Duration.between(measured, now).compareTo(MEASURE) > 0) { // the window may have been resized
            terminal = terminal.measured();
            measured = now;
        }
        screen.show(
                board.live(news, status, terminal.columns(), terminal.lines()), terminal.columns(), terminal.lines());
    }

    @Override
    public void close() {
        screen.close();
    }
}
