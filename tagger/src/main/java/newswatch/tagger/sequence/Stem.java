package newswatch.tagger.sequence;

import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.person.NameShape;

/**
 * The Korean beginning of a word: its stem, and what lists hold there.
 *
 * @param end hash of the last two syllables before particles
 * @param last the last of them
 * @param length in syllables, 0 for a word that begins with none
 * @param listed hash of how long the longest noun, place, loanword and foreign name are that begin here
 * @param noun length of the longest noun that begins here, in syllables, 0 for none; the others likewise
 * @param name see {@link NameShape#lengthAt}
 */
record Stem(long end, char last, byte length, long listed, byte noun, byte foreign, byte title, byte name) {
    /** Of a word that begins with no syllable. */
    static final Stem NONE = new Stem(0, (char) 0, (byte) 0, 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0);

    private static final int LONGEST_LISTED = 7;
    private static final int LONGEST = 8;
    private static final WordSet FOREIGN_NAMES = WordLists.set("ko-foreign-names.txt");
    private static final WordSet NOUNS = WordLists.set("ko-nouns.txt");
    private static final WordSet PLACES = WordLists.set("ko-places.txt");
    private static final WordSet LOANWORDS = WordLists.set("ko-loanwords.txt");
    private static final WordSet TITLES = WordLists.set("ko-titles.txt");

    /** Reads the syllables from {@code start} to {@code end}. */
    static Stem of(Text text, int start, int end) {
        byte noun = longest(NOUNS, text, start, end);
        byte foreign = longest(FOREIGN_NAMES, text, start, end);
        long listed = Hash.of(
                Hash.of(noun, longest(PLACES, text, start, end)),
                Hash.of(longest(LOANWORDS, text, start, end), foreign));
        int stem = end;
        for (int cut = Math.min(end, start + 2); cut < end; cut++) {
            if (Particles.follow(text.chars(), cut, end)) {
                stem = cut;
                break;
            }
        }
        char last = text.at(stem - 1);
        return new Stem(
                Hash.of(Hash.of(Hash.START, stem - 2 >= start ? text.at(stem - 2) : ' '), last),
                last,
                (byte) Math.min(LONGEST, stem - start),
                listed,
                noun,
                foreign,
                longest(TITLES, text, start, end),
                (byte) NameShape.lengthAt(text, start, end));
    }

    private static byte longest(WordSet set, Text text, int start, int end) {
        int length = set.longestAt(text.chars(), start, Math.min(end, start + LONGEST_LISTED));
        return (byte) (length > 1 ? length : 0);
    }
}
