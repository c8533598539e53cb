package newswatch.streams.count;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.count.CountWindow;
import newswatch.schemas.count.WindowUnit;

/** The windows in which an event time is counted: its hour in UTC, and its day in each zone. Not thread-safe. */
final class Windows {
    private final List<Kind> kinds = new ArrayList<>();

    /** @param dayZones in which days begin at midnight; one of two that are equal is left out */
    Windows(List<ZoneId> dayZones) {
        kinds.add(new Kind(WindowUnit.HOUR, ZoneId.of("UTC")));
        dayZones.stream().distinct().forEach(zone -> kinds.add(new Kind(WindowUnit.DAY, zone)));
    }

    /** One window of each kind. */
    List<CountWindow> holding(Instant time) {
        List<CountWindow> windows = new ArrayList<>(kinds.size());
        for (Kind kind : kinds) {
            windows.add(kind.holding(time));
        }
        return windows;
    }

    /** Remembers its last window, for most articles fall into it. */
    private static final class Kind {
        private final WindowUnit unit;
        private final ZoneId zone;
        private CountWindow last;

        Kind(WindowUnit unit, ZoneId zone) {
            this.unit = unit;
            this.zone = zone.normalized() == ZoneOffset.UTC ? ZoneId.of("UTC") : zone;
            this.last = CountWindow.holding(Instant.EPOCH, unit, this.zone);
        }

        CountWindow holding(Instant time) {
            if (time.isBefore(last.start()) || !time.isBefore(last.end())) {
                last = CountWindow.holding(time, unit, zone);
            }
            return last;
        }
    }
}
