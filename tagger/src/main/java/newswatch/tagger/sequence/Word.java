package newswatch.tagger.sequence;

import java.util.Arrays;
import java.util.Locale;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;

/**
 * What can be said of a word whatever stands around it: its stem, the lists that know it, its edges. Immutable. Units
 * are counted from the word's first.
 */
final class Word {
    private static final WordSet WORDS = WordLists.set("en-words.txt");
    private static final WordSet FORENAMES = WordLists.set("forenames.txt");
    private static final WordSet SURNAMES = WordLists.set("surnames.txt");
    private static final WordSet ROLES = lower("en-roles.txt", "en-titles.txt");
    private static final WordSet SAYS = lower("en-says.txt");

    /** What stands before the first word of a text, and behind its last. */
    static final Word NONE = new Word();

    final int size;
    /** The first and one past the last unit that is no sign at the word's edge. */
    final int head;

    final int tail;
    /** Of what stands from head to tail. */
    final long hash;

    final Stem stem;
    /** By unit of Latin letters: which lists hold it. */
    final byte[] lists;

    /** Of the first two and of the last two units. */
    final long firstTwo;

    final long lastTwo;
    final long first;
    final long last;
    /** Shape and lists of the units at head and tail. */
    final long headShape;

    final long tailShape;
    final byte headLists;
    final byte tailLists;

    private Word() {
        size = 0;
        head = 0;
        tail = 0;
        hash = Hash.of(Hash.START, -1);
        stem = Stem.NONE;
        lists = new byte[0];
        firstTwo = hash;
        lastTwo = hash;
        first = hash;
        last = hash;
        headShape = -1;
        tailShape = -1;
        headLists = 0;
        tailLists = 0;
    }

    /** Reads the word with this number. */
    Word(Units units, int word) {
        int start = units.wordStart[word];
        int end = units.wordStart[word + 1];
        int from = start;
        int to = end;
        while (from + 1 < to && units.kind[from] == Units.SIGN) {
            from++;
        }
        while (to - 1 > from && units.kind[to - 1] == Units.SIGN) {
            to--;
        }
        size = end - start;
        head = from - start;
        tail = to - start;
        hash = units.hash(Hash.START, from, to);
        first = units.content[start];
        last = units.content[end - 1];
        firstTwo = Hash.of(first, size > 1 ? units.content[start + 1] : 0);
        lastTwo = Hash.of(last, size > 1 ? units.content[end - 2] : 0);
        lists = lists(units, start, end);
        headShape = shape(units, from);
        tailShape = shape(units, to - 1);
        headLists = lists[head];
        tailLists = lists[tail - 1];
        int at = units.start[from];
        stem = units.kind[from] == Units.SYLLABLE
                ? Stem.of(units.text(), at, Math.min(units.text().hangulEnd(at), units.end[end - 1]))
                : Stem.NONE;
    }

    private static WordSet lower(String... names) {
        return WordSet.of(Arrays.stream(names)
                .flatMap(name -> WordLists.lines(name).stream())
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split("\\s+")))
                .toList());
    }

    private static byte[] lists(Units units, int start, int end) {
        char[] lower = units.text().lower();
        byte[] lists = new byte[end - start];
        for (int i = start; i < end; i++) {
            if (units.isLatin(i)) {
                int from = units.start[i];
                int to = units.end[i];
                lists[i - start] = (byte) ((WORDS.contains(lower, from, to) ? 1 : 0)
                        + (FORENAMES.contains(lower, from, to) ? 2 : 0)
                        + (SURNAMES.contains(lower, from, to) ? 4 : 0)
                        + (ROLES.contains(lower, from, to) ? 8 : 0)
                        + (SAYS.contains(lower, from, to) ? 16 : 0));
            }
        }
        return lists;
    }

    /** Kind of a unit, which sign it is, and whether it begins a word. */
    static long shape(Units units, int unit) {
        int space = units.wordStart[units.word[unit]] == unit ? 16 : 0;
        return units.kind[unit] == Units.SIGN ? Hash.of(units.content[unit], space) : units.kind[unit] + space;
    }
}
