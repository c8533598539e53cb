package newswatch.streams.count;

import java.util.HashMap;
import java.util.Map;
import newswatch.schemas.count.CountWindow;
import newswatch.streams.encode.JsonWriter;

/**
 * Rows as the records of the count topics: keys as text, values as JSON. Windows are kept as they are written, for to
 * format their times would take longer than all else in a row. Not thread-safe.
 */
final class CountJson {
    private static final byte[] COUNTRY = JsonWriter.first("country");
    private static final byte[] UNIT = JsonWriter.next("unit");
    private static final byte[] ZONE = JsonWriter.next("zone");
    private static final byte[] WINDOW_START = JsonWriter.next("windowStart");
    private static final byte[] WINDOW_END = JsonWriter.next("windowEnd");
    private static final byte[] STAMPS = JsonWriter.next("stamps");
    private static final char SEPARATOR = '|';
    private static final int MOST_WINDOWS = 1_000;

    private final JsonWriter json = new JsonWriter();
    private final Map<CountWindow, WindowText> windows = new HashMap<>();

    /**
     * @param key part of a row's key, with a separator on its left
     * @param members of a row's value, from {@code unit} to {@code windowEnd}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record WindowText(String key, byte[] members) {}

    /** The text of a {@link newswatch.schemas.count.CountryCountKey}, or an {@code EntityCountKey} if it has an entity. */
    String key(RowKey row) {
        String key = row.country() + text(row.window()).key();
        return row.entityId().isEmpty() ? key : key + SEPARATOR + row.entityId();
    }

    /**
     * A {@link newswatch.schemas.count.CountryCount}, or {@code EntityCount}.
     *
     * @throws IllegalArgumentException if its figures break a rule of that record
     */
    byte[] value(Row row) {
        byte[] window = text(row.key().window()).members();
        json.reset().raw(COUNTRY).text(row.key().country()).raw(window);
        row.writeFigures(json);
        row.stamps().write(json.raw(STAMPS));
        return json.raw('}').toBytes();
    }

    private WindowText text(CountWindow window) {
        WindowText known = windows.get(window);
        if (known == null) {
            if (windows.size() == MOST_WINDOWS) {
                windows.clear();
            }
            known = written(window);
            windows.put(window, known);
        }
        return known;
    }

    private WindowText written(CountWindow window) {
        String unit = window.unit().name();
        String key = SEPARATOR + unit + SEPARATOR + window.zone() + SEPARATOR + window.start();
        json.reset().raw(UNIT).text(unit).raw(ZONE).text(window.zone());
        json.raw(WINDOW_START).time(window.start()).raw(WINDOW_END).time(window.end());
        return new WindowText(key, json.toBytes());
    }
}
