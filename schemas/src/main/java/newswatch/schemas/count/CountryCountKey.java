package newswatch.schemas.count;

import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.validCountryOrAll;

import java.time.Instant;

/**
 * Key of {@code news.country-counts}, as text {@code KR|HOUR|UTC|2025-01-31T09:00:00Z}.
 *
 * @param country ISO 3166-1 alpha-2, EU, or {@code *} for all
 * @param unit of the window
 * @param zone of the window
 * @param windowStart inclusive
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record CountryCountKey(String country, WindowUnit unit, String zone, Instant windowStart) {
    static final String SEPARATOR = "|";

    public CountryCountKey {
        validCountryOrAll("country", country);
        present("unit", unit);
        present("zone", zone);
        present("windowStart", windowStart);
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, country, unit.name(), zone, windowStart.toString());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException showing the text, if it is not of that form
     */
    public static CountryCountKey parse(String text) {
        String[] parts = CountKeys.split(text, 4);
        return new CountryCountKey(parts[0], CountKeys.unit(parts[1]), parts[2], CountKeys.instant(parts[3]));
    }
}
