package newswatch.tagger.sequence;

import java.util.Arrays;
import java.util.Locale;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.person.NameShape;

/**
 * What can be said of a word whatever stands around it: its stem, the lists that know it, its edges. Immutable. Units
 * are counted from the word's first.
 */
final class Word {
    private static final int LONGEST_LISTED = 7;
    private static final int LONGEST_STEM = 8;
    private static final WordSet FOREIGN_NAMES = WordLists.set("ko-foreign-names.txt");
    private static final WordSet NOUNS = WordLists.set("ko-nouns.txt");
    private static final WordSet PLACES = WordLists.set("ko-places.txt");
    private static final WordSet LOANWORDS = WordLists.set("ko-loanwords.txt");
    private static final WordSet TITLES = WordLists.set("ko-titles.txt");
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
    /** Of the last two syllables before particles; 0 for a word that begins with no syllable. */
    final long stemEnd;

    final char stemLast;
    final byte stemLength;
    /** Lengths of the longest entries of lists that begin here, in syllables; 0 for none. */
    final byte noun;

    final byte place;
    final byte loanword;
    final byte foreign;
    final byte title;
    /** See {@link NameShape#lengthAt}. */
    final byte name;
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
        stemEnd = 0;
        stemLast = 0;
        stemLength = 0;
        noun = 0;
        place = 0;
        loanword = 0;
        foreign = 0;
        title = 0;
        name = 0;
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
        if (units.kind[from] != Units.SYLLABLE) {
            stemEnd = 0;
            stemLast = 0;
            stemLength = 0;
            noun = 0;
            place = 0;
            loanword = 0;
            foreign = 0;
            title = 0;
            name = 0;
            return;
        }
        Text text = units.text();
        int at = units.start[from];
        int run = Math.min(text.hangulEnd(at), units.end[end - 1]);
        noun = longest(NOUNS, text, at, run);
        place = longest(PLACES, text, at, run);
        loanword = longest(LOANWORDS, text, at, run);
        foreign = longest(FOREIGN_NAMES, text, at, run);
        title = longest(TITLES, text, at, run);
        name = (byte) NameShape.lengthAt(text, at, run);
        int stem = run;
        for (int cut = Math.min(run, at + 2); cut < run; cut++) {
            if (Particles.follow(text.chars(), cut, run)) {
                stem = cut;
                break;
            }
        }
        stemLast = text.at(stem - 1);
        stemEnd = Hash.of(Hash.of(Hash.START, stem - 2 >= at ? text.at(stem - 2) : ' '), stemLast);
        stemLength = (byte) Math.min(LONGEST_STEM, stem - at);
    }

    private static WordSet lower(String... names) {
        return WordSet.of(Arrays.stream(names)
                .flatMap(name -> WordLists.lines(name).stream())
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split("\\s+")))
                .toList());
    }

    private static byte longest(WordSet set, Text text, int start, int run) {
        int length = set.longestAt(text.chars(), start, Math.min(run, start + LONGEST_LISTED));
        return (byte) (length > 1 ? length : 0);
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
