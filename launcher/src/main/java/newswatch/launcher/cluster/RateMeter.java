package newswatch.launcher.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/** Events a second over the last few seconds, from readings of a counter. Not thread-safe. */
public final class RateMeter {
    private static final Duration SPAN = Duration.ofSeconds(4);

    private record Reading(Instant at, long count) {}

    private final ArrayDeque<Reading> readings = new ArrayDeque<>();

    /** One reading: the counter stood at {@code count}. */
    public void at(Instant now, long count) {
        readings.addLast(new Reading(now, count));
        while (readings.size() > 2
                && Duration.between(readings.getFirst().at(), now).compareTo(SPAN) > 0) {
            readings.removeFirst();
        }
    }

    /** 0 until there are two readings. */
    public double perSecond() {
        if (readings.size() < 2) {
            return 0;
        }
        Reading first = readings.getFirst();
        Reading last = readings.getLast();
        double seconds = Duration.between(first.at(), last.at()).toMillis() / 1000.0;
        return seconds <= 0 ? 0 : (last.count() - first.count()) / seconds;
    }
}
