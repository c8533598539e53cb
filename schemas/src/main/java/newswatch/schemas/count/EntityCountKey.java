package newswatch.schemas.count;

import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.validCountryOrAll;

import java.time.Instant;

/**
 * Key of {@code news.country-entity-counts}, as text {@code
 * KR|DAY|Asia/Seoul|2025-01-30T15:00:00Z|company:samsung-electronics}.
 *
 * @param country ISO 3166-1 alpha-2, EU, or {@code *} for all
 * @param unit of the window
 * @param zone of the window
 * @param windowStart inclusive
 * @param entityId as in {@link newswatch.schemas.mention.Mention#entityId()}; last, for it may hold any character
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record EntityCountKey(String country, WindowUnit unit, String zone, Instant windowStart, String entityId) {
    public EntityCountKey {
        validCountryOrAll("country", country);
        present("unit", unit);
        present("zone", zone);
        present("windowStart", windowStart);
        notBlank("entityId", entityId);
    }

    @Override
    public String toString() {
        return String.join(CountryCountKey.SEPARATOR, country, unit.name(), zone, windowStart.toString(), entityId);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException showing the text, if it is not of that form
     */
    public static EntityCountKey parse(String text) {
        String[] parts = CountKeys.split(text, 5);
        return new EntityCountKey(parts[0], CountKeys.unit(parts[1]), parts[2], CountKeys.instant(parts[3]), parts[4]);
    }
}
