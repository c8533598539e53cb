package newswatch.tagger.gazetteer;

import newswatch.tagger.language.Letters;

/**
 * With which characters names begin, hashed to so few bits that they stay in the nearest cache: most starts of words are
 * done with after one look here. A word in small letters begins no name that is listed with a capital. Not thread-safe
 * while names are added.
 */
final class Beginnings {
    private static final int FIRST_BITS = 11;
    private static final int TRIPLE_BITS = 17;
    private static final int PAIR_BITS = 14;
    /** What the first character counts for if it is a small letter: beyond any character. */
    private static final int SMALL = 1 << 16;

    /** Which first characters there are. */
    private final long[] firsts = new long[1 << FIRST_BITS - 6];
    /** Which three characters begin a name of three or more. */
    private final long[] triples = new long[1 << TRIPLE_BITS - 6];
    /** Which pairs begin with a name of one or two characters. */
    private final long[] pairs = new long[1 << PAIR_BITS - 6];

    void add(ListedName name) {
        String key = name.key();
        add(key.charAt(0), key);
        if (!Letters.isUpper(name.text().charAt(0))) {
            add(SMALL | key.charAt(0), key);
        }
    }

    private void add(int first, String key) {
        mark(firsts, single(first));
        if (key.length() > 2) {
            mark(triples, triple(first, key.charAt(1), key.charAt(2)));
        } else if (key.length() == 2) {
            mark(pairs, pair(first, key.charAt(1)));
        } else {
            for (int second = 0; second < 1 << 16; second++) {
                mark(pairs, pair(first, (char) second));
            }
        }
    }

    /** The first character of a name's place in a text, as the questions below want it. */
    static int first(char seen, char lower) {
        return Letters.isLower(seen) ? SMALL | lower : lower;
    }

    /** Whether a name may begin so; no means no. */
    boolean mayBe(int first) {
        return isMarked(firsts, single(first));
    }

    /** Whether a name of one or two characters may begin so; no means no. */
    boolean mayBeShort(int first, char second) {
        return isMarked(pairs, pair(first, second));
    }

    /** Whether a name of three characters or more may begin so; no means no. */
    boolean mayBeLong(int first, char second, char third) {
        return isMarked(triples, triple(first, second, third));
    }

    private static int single(int first) {
        return first * 0x9E3779B1 >>> 32 - FIRST_BITS;
    }

    private static int triple(int first, char second, char third) {
        return ((first * 31 + second) * 31 + third) * 0x9E3779B1 >>> 32 - TRIPLE_BITS;
    }

    private static int pair(int first, char second) {
        // The first character keeps a block of 64 bits to itself, so that a name of one character fills no more than
        // it.
        return (first * 0x9E3779B1 >>> 32 - PAIR_BITS + 6) << 6 | second * 0x9E3779B1 >>> 26;
    }

    private static void mark(long[] bits, int bit) {
        bits[bit >>> 6] |= 1L << bit;
    }

    private static boolean isMarked(long[] bits, int bit) {
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }
}
