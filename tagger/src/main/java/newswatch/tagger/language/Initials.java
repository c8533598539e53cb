package newswatch.tagger.language;

/**
 * What the words of a growing set begin with, to pass by those that are not in it without looking them up. Holds 1024
 * bits, so it may say yes to a stranger, but never no to what was added. For one thread.
 */
public final class Initials {
    private final long[] bits = new long[16];

    public void add(char c) {
        bits[slot(c)] |= 1L << c;
    }

    /** Whether a word that begins with {@code c} may have been added. */
    public boolean mayHold(char c) {
        return (bits[slot(c)] & 1L << c) != 0;
    }

    private static int slot(char c) {
        return c >>> 6 & 15;
    }
}
