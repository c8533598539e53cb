package newswatch.schemas.count;

import static newswatch.schemas.check.Check.that;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads the parts that the keys of both count topics share. */
final class CountKeys {
    private CountKeys() {}

    static String[] split(String text, int parts) {
        String[] split = text.split(Pattern.quote(CountryCountKey.SEPARATOR), parts);
        that(split.length == parts, "key", text, "not " + parts + " parts joined by " + CountryCountKey.SEPARATOR);
        return split;
    }

    static WindowUnit unit(String text) {
        for (WindowUnit unit : WindowUnit.values()) {
            if (unit.name().equals(text)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("window unit '" + text + "' is neither HOUR nor DAY");
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "windowStart '" + text + "' is no ISO 8601 instant (2025-01-31T09:00:00Z)", e);
        }
    }
}
