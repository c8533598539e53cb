package newswatch.tagger.country;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A few characters to what they stand for, asked without boxing them. Immutable. */
final class CharMap<V> {
    private final char[] keys;
    private final @Nullable Object[] values;
    private final int mask;

    private CharMap(Map<Character, V> map) {
        int capacity = 16;
        while (capacity < map.size() * 3) {
            capacity *= 2;
        }
        keys = new char[capacity];
        values = new Object[capacity];
        mask = capacity - 1;
        map.forEach((key, value) -> {
            int slot = key & mask;
            while (values[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            values[slot] = value;
        });
    }

    static <V> CharMap<V> of(Map<Character, V> map) {
        return new CharMap<>(map);
    }

    /** What the character stands for, or null. */
    @SuppressWarnings("unchecked") // only values of the map are put in
    @Nullable
    V get(char c) {
        for (int slot = c & mask; values[slot] != null; slot = (slot + 1) & mask) {
            if (keys[slot] == c) {
                return (V) values[slot];
            }
        }
        return null;
    }

    boolean contains(char c) {
        return get(c) != null;
    }
}
