package newswatch.tagger.gazetteer;

import java.util.Arrays;
import java.util.List;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;

/**
 * A tree of name prefixes, kept as one open hash table from (prefix, next character) to the longer prefix. Most starts
 * of words end at the first look-up; no automaton has to be built.
 */
final class PrefixTable {
    private final int[] first = new int[1 << 16];
    /** Which three characters begin a name, hashed to 2^18 bits: most starts of words end here, in the nearest cache. */
    private final long[] triples = new long[1 << 12];
    /** Which pairs begin with a name of one or two characters, hashed to 2^14 bits. */
    private final long[] pairs = new long[1 << 8];

    private final long[] keys;
    private final int[] nexts;
    private final int mask;
    /** By prefix: the first name that ends there, as an index into {@link #names}, plus one. */
    private final int[] ending;
    /** By name: the next that has the same letters, plus one. */
    private final int[] same;

    private final ListedName[] names;

    private PrefixTable(List<ListedName> list) {
        names = list.toArray(new ListedName[0]);
        same = new int[names.length];
        int characters = 0;
        for (ListedName name : names) {
            characters += name.key().length();
        }
        int capacity = 64;
        while (capacity < characters * 2) {
            capacity *= 2;
        }
        keys = new long[capacity];
        nexts = new int[capacity];
        mask = capacity - 1;
        int[] ends = new int[characters + 2];
        int prefixes = 1;
        for (int n = 0; n < names.length; n++) {
            String key = names[n].key();
            int prefix = first[key.charAt(0)];
            if (prefix == 0) {
                prefix = prefixes++;
                first[key.charAt(0)] = prefix;
            }
            if (key.length() > 2) {
                mark(triples, triple(key.charAt(0), key.charAt(1), key.charAt(2)));
            } else if (key.length() == 2) {
                mark(pairs, pair(key.charAt(0), key.charAt(1)));
            } else {
                for (int second = 0; second < 1 << 16; second++) {
                    mark(pairs, pair(key.charAt(0), (char) second));
                }
            }
            for (int i = 1; i < key.length(); i++) {
                long edge = edge(prefix, key.charAt(i));
                int slot = slot(edge);
                while (keys[slot] != 0 && keys[slot] != edge) {
                    slot = (slot + 1) & mask;
                }
                if (keys[slot] == 0) {
                    keys[slot] = edge;
                    nexts[slot] = prefixes++;
                }
                prefix = nexts[slot];
            }
            same[n] = ends[prefix];
            ends[prefix] = n + 1;
        }
        ending = Arrays.copyOf(ends, prefixes + 1);
    }

    static PrefixTable of(List<ListedName> names) {
        return new PrefixTable(names);
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

    private boolean mayBegin(char[] lower, int start, boolean skipSpaces) {
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

    private static long edge(int prefix, char next) {
        return (long) prefix << 16 | next;
    }

    private int slot(long edge) {
        return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }

    private int next(int prefix, char c) {
        long edge = edge(prefix, c);
        int slot = slot(edge);
        for (long key = keys[slot]; key != 0; key = keys[slot]) {
            if (key == edge) {
                return nexts[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    void find(Text text, int start, boolean skipSpaces, NameIndex.Found found) {
        char[] lower = text.lower();
        if (!mayBegin(lower, start, skipSpaces)) {
            return;
        }
        int prefix = first[lower[start]];
        int end = start + 1;
        while (prefix != 0) {
            for (int name = ending[prefix]; name != 0; name = same[name - 1]) {
                if (ends(text, end) && names[name - 1].fits(text.chars(), start, end, skipSpaces)) {
                    found.name(start, end, names[name - 1]);
                }
            }
            if (end == lower.length) {
                return;
            }
            if (skipSpaces && lower[end] == ' ' && end + 1 < lower.length && Letters.isWord(lower[end + 1])) {
                end++;
            }
            prefix = next(prefix, lower[end]);
            end++;
        }
    }

    /** A name in letters that part words by spaces ends where the word does. */
    private static boolean ends(Text text, int end) {
        return !(Letters.isAlphabetic(text.at(end)) && Letters.isAlphabetic(text.at(end - 1)));
    }
}
