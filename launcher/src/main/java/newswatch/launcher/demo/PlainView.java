package newswatch.launcher.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import newswatch.launcher.terminal.Cells;
import newswatch.launcher.terminal.Terminal;
import newswatch.schemas.alert.Alert;

/**
 * Lines for a file, a pipe or a run that soon ends: how far it is, every few seconds while that changes, and each alert
 * of a run that goes on. On a terminal, progress is one line that is overwritten.
 */
final class PlainView implements View {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final PrintWriter out;
    private final Terminal terminal;
    private final boolean brief;
    private final Instant started;
    private String last = "";
    private Instant printed = Instant.MIN;
    private long alertsTold;

    /**
     * @param brief without alerts: a table with them follows
     * @param started alerts that were raised before are not told again
     */
    PlainView(PrintWriter out, Terminal terminal, boolean brief, Instant started) {
        this.started = started;
        this.out = out;
        this.terminal = terminal;
        this.brief = brief;
    }

    @Override
    public void show(Snapshot news, Status status) {
        String line = String.format(
                Locale.ROOT,
                "%s: %,d articles, lag %,d, %,d mentions, %,d alerts",
                status.phase(),
                news.articles(),
                status.lag().input(),
                news.mentions(),
                news.alerts());
        Instant now = Instant.now();
        if (terminal.isTerminal()) {
            out.print("\r\u001b[K" + Cells.cut(Board.clock(status.elapsed()) + "  " + line, terminal.columns() - 1));
        } else {
            if (!brief) {
                alerts(news);
            }
            if (!line.equals(last) && Duration.between(printed, now).compareTo(EVERY) >= 0) {
                out.println(Board.clock(status.elapsed()) + "  " + line);
                last = line;
                printed = now;
            }
        }
        out.flush();
    }

    @Override
    public void close() {
        if (terminal.isTerminal()) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }

    private void alerts(Snapshot news) {
        List<Alert> arrived = news.arrivedAlerts();
        int fresh = (int) Math.min(news.alerts() - alertsTold, arrived.size());
        for (Alert alert : arrived.subList(arrived.size() - fresh, arrived.size())) {
            if (!alert.firedAt().isBefore(started)) {
                out.println("ALERT " + Cells.plain(alert.entityName()) + ": " + Cells.plain(alert.headline()) + " ("
                        + Cells.plain(alert.evidence().source()) + ")");
            }
        }
        alertsTold = news.alerts();
    }
}
