package newswatch.tagger.person;

import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;

/** What looks like a Korean full name. */
final class KoreanNames {
    static final WordSet SURNAMES = WordLists.set("ko-surnames.txt");
    private static final WordSet FIRST = WordLists.set("ko-given-first.txt");
    private static final WordSet SECOND = WordLists.set("ko-given-second.txt");
    private static final WordSet NOUNS = WordLists.set("ko-nouns.txt");
    /** Endings of verbs and particles that given names share: 주도한, 정지은. */
    private static final String ENDINGS = "한된할될은는이가을를의인도로와과";

    /** Last syllables of bodies (공정위, 경제부), not of given names. */
    private static final String BODIES = "위부처청당법";

    private KoreanNames() {}

    /** Length of the Korean name of three syllables (four behind a surname of two) at {@code start}, 0 if there is none. */
    static int lengthAt(Text text, int start, int runEnd) {
        char[] chars = text.chars();
        boolean longSurname = runEnd - start >= 4 && SURNAMES.contains(chars, start, start + 2);
        int given = longSurname ? start + 2 : start + 1;
        if (given + 2 > runEnd || !longSurname && !SURNAMES.contains(chars, start, start + 1)) {
            return 0;
        }
        if (!FIRST.contains(chars, given, given + 1) || !SECOND.contains(chars, given + 1, given + 2)) {
            return 0;
        }
        if (NOUNS.contains(chars, start, given + 2)) {
            return 0;
        }
        if (BODIES.indexOf(chars[given + 1]) >= 0) {
            return 0;
        }
        boolean inflectedNoun = ENDINGS.indexOf(chars[given + 1]) >= 0 && NOUNS.contains(chars, start, given + 1);
        return inflectedNoun ? 0 : given + 2 - start;
    }

    static boolean isNoun(Text text, int start, int end) {
        return NOUNS.contains(text.chars(), start, end);
    }
}
