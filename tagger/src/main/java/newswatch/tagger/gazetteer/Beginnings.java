package newswatch.tagger.gazetteer;

/**
 * With which characters names begin, hashed to so few bits that they stay in the nearest cache: most starts of words are
 * done with after one look here. Not thread-safe while names are added.
 */
final class Beginnings {
    /** Which three characters begin a name, hashed to 2^18 bits. */
    private final long[] triples = new long[1 << 12];
    /** Which pairs begin with a name of one or two characters, hashed to 2^14 bits. */
    private final long[] pairs = new long[1 << 8];

    /** @param key of a name, in lower case; not empty */
    void add(String key) {
        if (key.length() > 2) {
            mark(triples, triple(key.charAt(0), key.charAt(1), key.charAt(2)));
        } else if (key.length() == 2) {
            mark(pairs, pair(key.charAt(0), key.charAt(1)));
        } else {
            for (int second = 0; second < 1 << 16; second++) {
                mark(pairs, pair(key.charAt(0), (char) second));
            }
        }
    }

    /** Whether a name may begin at {@code start}; no means no. */
    boolean mayHold(char[] lower, int start, boolean skipSpaces) {
        if (start + 2 >= lower.length) {
            return true;
        }
        char second = lower[start + 1];
        char third = lower[start + 2];
        if (skipSpaces && (second == ' ' || third == ' ')) {
            return true;
        }
        int pair = pair(lower[start], second);
        int triple = triple(lower[start], second, third);
        return (triples[triple >>> 6] & 1L << triple) != 0 || (pairs[pair >>> 6] & 1L << pair) != 0;
    }

    private static int triple(char first, char second, char third) {
        return ((first * 31 + second) * 31 + third) * 0x9E3779B1 >>> 14;
    }

    private static int pair(char first, char second) {
        // The first character keeps a block of 64 bits to itself, so that a name of one character fills no more than
        // it.
        return (first * 0x9E3779B1 >>> 24) << 6 | second * 0x9E3779B1 >>> 26;
    }

    private static void mark(long[] bits, int bit) {
        bits[bit >>> 6] |= 1L << bit;
    }
}
