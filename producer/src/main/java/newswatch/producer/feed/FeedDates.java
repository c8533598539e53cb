package newswatch.producer.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds write them: RFC 822 and its many misreadings, ISO 8601, and what content systems print. ROME's own
 * parser drops a date without a zone, and reads one that does not exist as another.
 */
final class FeedDates {
    private static final String TIME = "(?:(?<h>\\d{1,2}):(?<mi>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?)";
    private static final String ZONE =
            "(?<z>(?:GMT|UTC|UT)?[+-]\\d{2}(?::?\\d{2})?|[A-Za-z]{1,5})?(?:\\s*\\([^)]*\\))?";

    private static final List<Pattern> FORMS = List.of(
            // 2025-02-03T09:00:00+09:00 · 2025-02-03 09:00 · 2025.02.03. 오전 9:00 · 2025/02/03 · 2025-02 · 2025
            Pattern.compile("(?<y>\\d{4})(?:[-./](?<mo>\\d{1,2})(?:[-./](?<d>\\d{1,2})\\.?(?:[T\\s]+(?<half>오전|오후)?\\s*"
                    + TIME + "\\s*" + ZONE + ")?)?)?"),
            // 2025년 2월 3일 오전 9:00
            Pattern.compile(
                    "(?<y>\\d{4})년\\s*(?<mo>\\d{1,2})월\\s*(?<d>\\d{1,2})일(?:\\s*(?:\\S요일)?\\s*(?<half>오전|오후)?\\s*"
                            + TIME + "\\s*" + ZONE + ")?"),
            // 20250203090000 · 20250203
            Pattern.compile(
                    "(?<y>\\d{4})(?<mo>\\d{2})(?<d>\\d{2})(?:T?(?<h>\\d{2})(?<mi>\\d{2})(?<s>\\d{2})?" + ZONE + ")?"),
            // Mon, 03 Feb 2025 09:00:00 +0900
            Pattern.compile(
                    "(?:[A-Za-z]+,?\\s*)?(?<d>\\d{1,2})[\\s-]+(?<mo>[A-Za-z]{3,9})\\.?,?[\\s-]+(?<y>\\d{4}|\\d{2}),?"
                            + "(?:\\s+" + TIME + "\\s*(?<half>(?i:[ap]m))?\\s*" + ZONE + ")?"),
            // Mon Feb 03 2025 09:00:00 +0900 · February 3, 2025, 9:00 AM EST
            Pattern.compile("(?:[A-Za-z]+,?\\s+)?(?<mo>[A-Za-z]{3,9})\\.?\\s+(?<d>\\d{1,2}),?\\s+(?<y>\\d{4}),?"
                    + "(?:\\s+" + TIME + "\\s*(?<half>(?i:[ap]m))?\\s*" + ZONE + ")?"),
            // Mon Feb 03 09:00:00 +0900 2025
            Pattern.compile("(?:[A-Za-z]+,?\\s+)?(?<mo>[A-Za-z]{3,9})\\s+(?<d>\\d{1,2})\\s+" + TIME + "\\s*" + ZONE
                    + "\\s+(?<y>\\d{4})"));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Hours east of Greenwich, in quarters, of the names that feeds use. */
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("BST", 4),
            Map.entry("WEST", 4),
            Map.entry("CET", 4),
            Map.entry("MET", 4),
            Map.entry("CEST", 8),
            Map.entry("MEST", 8),
            Map.entry("MESZ", 8),
            Map.entry("EET", 8),
            Map.entry("EEST", 12),
            Map.entry("MSK", 12),
            Map.entry("IST", 22),
            Map.entry("ICT", 28),
            Map.entry("SGT", 32),
            Map.entry("HKT", 32),
            Map.entry("KST", 36),
            Map.entry("JST", 36),
            Map.entry("AEST", 40),
            Map.entry("AEDT", 44),
            Map.entry("EST", -20),
            Map.entry("EDT", -16),
            Map.entry("ET", -20),
            Map.entry("CST", -24),
            Map.entry("CDT", -20),
            Map.entry("CT", -24),
            Map.entry("MST", -28),
            Map.entry("MDT", -24),
            Map.entry("MT", -28),
            Map.entry("PST", -32),
            Map.entry("PDT", -28),
            Map.entry("PT", -32));

    private FeedDates() {}

    /**
     * The instant that {@code text} means; null if it means none, or one that does not exist.
     *
     * @param local zone of a date that names none
     */
    static @Nullable Instant parse(String text, ZoneId local) {
        String date = text.strip().replaceAll("\\s+", " ");
        for (Pattern form : FORMS) {
            Matcher parts = form.matcher(date);
            if (parts.matches()) {
                return instant(parts, form.pattern(), local);
            }
        }
        return null;
    }

    private static @Nullable Instant instant(Matcher parts, String form, ZoneId local) {
        try {
            int second = number(parts.group("s"), 0);
            LocalDateTime time = LocalDateTime.of(
                    year(parts.group("y")),
                    month(parts.group("mo")),
                    number(parts.group("d"), 1),
                    hour(parts, form),
                    number(parts.group("mi"), 0),
                    Math.min(second, 59)); // a leap second
            ZoneId zone = zone(parts.group("z"), local);
            return second > 60 || zone == null ? null : time.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null; // no such day or hour: the caller reports the text
        }
    }

    private static int number(@Nullable String digits, int absent) {
        return digits == null ? absent : Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        int full = digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
        if (full < 1970 || full > 2200) {
            throw new DateTimeException("year " + full);
        }
        return full;
    }

    private static int month(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int month = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        if (month == 0) {
            throw new DateTimeException("month " + text);
        }
        return month;
    }

    private static int hour(Matcher parts, String form) {
        int hour = number(parts.group("h"), 0);
        String half = form.contains("?<half>") ? parts.group("half") : null;
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.equals("오후") || half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    /** Null if it is no zone that anybody knows. */
    private static @Nullable ZoneId zone(@Nullable String text, ZoneId local) {
        if (text == null) {
            return local;
        }
        String name = text.toUpperCase(Locale.ROOT);
        Integer quarters = NAMED.get(name);
        if (quarters != null) {
            return ZoneOffset.ofTotalSeconds(quarters * 15 * 60);
        }
        String offset = name.replaceFirst("^(GMT|UTC|UT)", "");
        return offset.isEmpty() || !"+-".contains(offset.substring(0, 1)) ? null : ZoneOffset.of(offset);
    }
}
