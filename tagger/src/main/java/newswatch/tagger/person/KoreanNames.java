package newswatch.tagger.person;

import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;

/** What looks like a Korean full name. */
final class KoreanNames {
    static final WordSet SURNAMES = WordLists.set("ko-surnames.txt");
    private static final WordSet FIRST = WordLists.set("ko-given-first.txt");
    private static final WordSet SECOND = WordLists.set("ko-given-second.txt");
    private static final WordSet NOT_NAMES = WordLists.set("ko-not-names.txt");
    private static final WordSet NOUNS = WordLists.set("ko-nouns.txt");
    /** Endings of verbs and particles that given names share: 주도한, 정지은. */
    private static final String ENDINGS = "한된할될은는이가을를의인도로와과서구주상대";

    /** Last syllables of bodies (공정위, 경제부), not of given names. */
    private static final String BODIES = "위부처청당법";

    private KoreanNames() {}

    /** Length of the Korean name of three syllables (four behind a surname of two) at {@code start}, 0 if there is none. */
    static int lengthAt(Text text, int start, int runEnd) {
        int length = lengthOf(text, start, runEnd);
        if (length == 0) {
            return 0;
        }
        char[] chars = text.chars();
        int given = start + length - 2;
        return FIRST.contains(chars, given, given + 1) && SECOND.contains(chars, given + 1, given + 2) ? length : 0;
    }

    /** Like {@link #lengthAt}, with a given name of which only the last syllable has to be a common one. */
    static int lengthOf(Text text, int start, int runEnd) {
        char[] chars = text.chars();
        boolean longSurname = runEnd - start >= 4 && SURNAMES.contains(chars, start, start + 2);
        int given = longSurname ? start + 2 : start + 1;
        if (given + 2 > runEnd || !longSurname && !SURNAMES.contains(chars, start, start + 1)) {
            return 0;
        }
        if (!SECOND.contains(chars, given + 1, given + 2)) {
            return 0;
        }
        if (NOUNS.contains(chars, start, given + 2) || NOT_NAMES.contains(chars, start, given + 2)) {
            return 0;
        }
        for (int end = given + 3; end <= Math.min(runEnd, given + 4); end++) {
            if (NOUNS.contains(chars, start, end)) {
                return 0; // 국정감사장 is no 국정감 사장
            }
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
