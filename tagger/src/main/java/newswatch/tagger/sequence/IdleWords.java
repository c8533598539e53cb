package newswatch.tagger.sequence;

import java.util.Arrays;

/**
 * Words in which no name has ever been marked, and endings that no word with a name has: most words of a text. What
 * stands in them needs no further look, unless the rules see something there. Immutable.
 */
public final class IdleWords {
    private static final int WORD = 90;
    private static final int LONG_ENDING = 91;
    private static final int SHORT_ENDING = 92;
    private static final int BUSY = 93;
    private static final int LONG = 3;
    private static final int SHORT = 2;

    private final long[] sorted;
    private final long[] slots;

    /** @param keys of which {@link #keys} gives some; the rest is never idle */
    public IdleWords(long[] keys) {
        sorted = keys.clone();
        Arrays.sort(sorted);
        slots = new long[Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) * 4)];
        for (long key : keys) {
            int slot = (int) key & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = key;
        }
    }

    long[] keys() {
        return sorted.clone();
    }

    /**
     * By what a word may be known to be idle, in the order: the word, its longer and its shorter ending.
     *
     * @param first its first unit, signs at its edges left out
     * @param end one past its last
     */
    public static long[] keys(Units units, int first, int end) {
        return new long[] {
            key(units, WORD, first, end),
            key(units, LONG_ENDING, Math.max(first, end - LONG), end),
            key(units, SHORT_ENDING, Math.max(first, end - SHORT), end)
        };
    }

    /** By what it is known that names do hold a word, though it is a common one. */
    public static long busyKey(Units units, int first, int end) {
        return key(units, BUSY, first, end);
    }

    private static long key(Units units, int template, int first, int end) {
        return units.hash(Hash.of(Hash.START, template), first, end);
    }

    /**
     * Whether no name stands in a word, for all that is known.
     *
     * @param common whether it is a common word in small letters
     */
    boolean contain(Units units, int first, int end, boolean common) {
        return contains(key(units, WORD, first, end))
                || units.kind[first] == Units.SYLLABLE
                        && end - first > SHORT
                        && (contains(key(units, LONG_ENDING, end - LONG, end))
                                || contains(key(units, SHORT_ENDING, end - SHORT, end)))
                || common && !contains(key(units, BUSY, first, end));
    }

    private boolean contains(long key) {
        for (int slot = (int) key & slots.length - 1; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (slots[slot] == key) {
                return true;
            }
        }
        return false;
    }
}
