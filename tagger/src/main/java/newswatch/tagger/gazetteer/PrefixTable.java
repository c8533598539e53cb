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
    /** Of all names. */
    private final Beginnings any = new Beginnings();
    /** Of names that may begin with a small letter: few do, and most Latin words. */
    private final Beginnings small = new Beginnings();

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
            any.add(key);
            if (!Letters.isUpper(names[n].text().charAt(0))) {
                small.add(key);
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
        if (!(Letters.isLower(text.chars()[start]) ? small : any).mayHold(lower, start, skipSpaces)) {
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
