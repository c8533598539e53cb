package newswatch.tagger.language;

/**
 * A set of UTF-16 code units, a bit each from the lowest to the highest: all of Hangul takes 1.4 kB, so that rules can
 * look at every character without pushing anything else out of the cache. Immutable.
 */
public final class CharSet {
    private final int lowest;
    private final long[] bits;

    private CharSet(String chars) {
        lowest = chars.chars().min().orElse(0);
        int highest = chars.chars().max().orElse(0);
        bits = new long[(highest - lowest >>> 6) + 1];
        chars.chars().forEach(c -> bits[c - lowest >>> 6] |= 1L << c - lowest);
    }

    /** The characters of a string, which may repeat; of an empty one the empty set. */
    public static CharSet of(String chars) {
        return new CharSet(chars);
    }

    public boolean contains(char c) {
        int bit = c - lowest;
        int slot = bit >>> 6; // beyond every array if the character is lower than the lowest
        return slot < bits.length && (bits[slot] >>> bit & 1) != 0;
    }
}
