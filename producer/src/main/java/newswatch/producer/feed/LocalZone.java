package newswatch.producer.feed;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The zone that a date without one is meant in: Korean feeds write {@code 2025-02-03 09:00:00} and mean Seoul. */
final class LocalZone {
    /** Countries that have one zone. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("KR", "Asia/Seoul"),
            Map.entry("KP", "Asia/Pyongyang"),
            Map.entry("JP", "Asia/Tokyo"),
            Map.entry("CN", "Asia/Shanghai"),
            Map.entry("TW", "Asia/Taipei"),
            Map.entry("HK", "Asia/Hong_Kong"),
            Map.entry("SG", "Asia/Singapore"),
            Map.entry("VN", "Asia/Ho_Chi_Minh"),
            Map.entry("TH", "Asia/Bangkok"),
            Map.entry("PH", "Asia/Manila"),
            Map.entry("MY", "Asia/Kuala_Lumpur"),
            Map.entry("IN", "Asia/Kolkata"),
            Map.entry("GB", "Europe/London"),
            Map.entry("IE", "Europe/Dublin"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("IT", "Europe/Rome"),
            Map.entry("NL", "Europe/Amsterdam"),
            Map.entry("BE", "Europe/Brussels"),
            Map.entry("AT", "Europe/Vienna"),
            Map.entry("CH", "Europe/Zurich"),
            Map.entry("SE", "Europe/Stockholm"),
            Map.entry("NO", "Europe/Oslo"),
            Map.entry("DK", "Europe/Copenhagen"),
            Map.entry("FI", "Europe/Helsinki"),
            Map.entry("PL", "Europe/Warsaw"),
            Map.entry("IL", "Asia/Jerusalem"),
            Map.entry("TR", "Europe/Istanbul"),
            Map.entry("ZA", "Africa/Johannesburg"));

    private LocalZone() {}

    /** UTC for a country of several zones, and for an unknown one. */
    static ZoneId of(@Nullable String country) {
        String zone = country == null ? null : ZONES.get(country);
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }
}
