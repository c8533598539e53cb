package newswatch.schemas.count;

import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A tumbling window of event time.
 *
 * @param unit its length
 * @param zone IANA name of the time zone in which it begins on the hour or at midnight: {@code UTC}, {@code Asia/Seoul}
 * @param start inclusive
 * @param end exclusive, {@code > start}
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record CountWindow(WindowUnit unit, String zone, Instant start, Instant end) {
    public CountWindow {
        present("unit", unit);
        notBlank("zone", zone);
        present("windowStart", start);
        present("windowEnd", end);
        that(end.isAfter(start), "windowEnd", end, "not after windowStart", start);
    }

    /**
     * The window of {@code unit} in {@code zone} that holds {@code time}.
     *
     * @throws DateTimeException if {@code zone} is unknown
     */
    public static CountWindow holding(Instant time, WindowUnit unit, ZoneId zone) {
        ZonedDateTime local = time.atZone(zone);
        ZonedDateTime start =
                switch (unit) {
                    case HOUR -> local.truncatedTo(ChronoUnit.HOURS);
                    case DAY -> local.toLocalDate().atStartOfDay(zone);
                };
        ZonedDateTime end =
                switch (unit) {
                    case HOUR -> start.plusHours(1);
                    case DAY -> start.toLocalDate().plusDays(1).atStartOfDay(zone);
                };
        return new CountWindow(unit, zone.getId(), start.toInstant(), end.toInstant());
    }
}
