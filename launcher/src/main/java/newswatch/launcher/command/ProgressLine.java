package newswatch.launcher.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import newswatch.launcher.terminal.Terminal;

/** One line on a terminal that says how far a long command is; it appears when it gets long, and goes at the end. */
final class ProgressLine implements AutoCloseable {
    private static final long LONG = Duration.ofSeconds(1).toNanos();
    private static final long TICK = Duration.ofMillis(200).toNanos();

    private final PrintWriter to;
    private final Terminal terminal;
    private final String what;
    private final LongSupplier nanos;
    private long next;
    private boolean shown;

    /** @param terminal what {@code to} ends in; anything but a terminal is left alone */
    ProgressLine(PrintWriter to, Terminal terminal, String what) {
        this(to, terminal, what, System::nanoTime);
    }

    ProgressLine(PrintWriter to, Terminal terminal, String what, LongSupplier nanos) {
        this.to = to;
        this.terminal = terminal;
        this.what = what;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + LONG;
    }

    /** So many of so many are done. */
    void at(int done, int of) {
        if (terminal.isTerminal() && nanos.getAsLong() - next >= 0) {
            to.print(String.format(Locale.ROOT, "\r\u001b[K%,d of %,d %s", done, of, what));
            to.flush();
            shown = true;
            next = nanos.getAsLong() + TICK;
        }
    }

    @Override
    public void close() {
        if (shown) {
            to.print("\r\u001b[K");
            to.flush();
        }
    }
}
