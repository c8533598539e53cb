package newswatch.tagger.person;

import java.util.Arrays;
import java.util.List;
import newswatch.tagger.language.CharSet;
import newswatch.tagger.language.KoreanNouns;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;

/** What looks like a Korean full name. */
final class KoreanNames {
    /** Surnames of one syllable. */
    static final CharSet SURNAMES = syllables("ko-surnames.txt");

    private static final WordSet LONG_SURNAMES = WordSet.of(
            words("ko-surnames.txt").stream().filter(name -> name.length() > 1).toList());
    private static final CharSet FIRST = syllables("ko-given-first.txt");
    private static final CharSet SECOND = syllables("ko-given-second.txt");
    private static final WordSet NOT_NAMES = WordLists.set("ko-not-names.txt");
    /** Endings of verbs and particles that given names share: 주도한, 정지은. */
    private static final CharSet ENDINGS = CharSet.of("한된할될은는이가을를의인도로와과서구주상대");

    /** Last syllables of bodies (공정위, 경제부), not of given names. */
    private static final CharSet BODIES = CharSet.of("위부처청당법");

    private KoreanNames() {}

    private static List<String> words(String list) {
        return Arrays.asList(String.join(" ", WordLists.lines(list)).split("\\s+"));
    }

    private static CharSet syllables(String list) {
        return CharSet.of(String.join(
                "", words(list).stream().filter(word -> word.length() == 1).toList()));
    }

    /** Length of the Korean name of three syllables (four behind a surname of two) at {@code start}, 0 if there is none. */
    static int lengthAt(Text text, int start, int runEnd) {
        int length = shapeAt(text, start, runEnd);
        return length > 0 && isCommon(text, start + length) && !isOther(text, start, start + length, runEnd)
                ? length
                : 0;
    }

    /**
     * Length of what is a name by its syllables, 0 if there is none: a surname and a given name of which only the last
     * syllable has to be a common one. It may still be {@linkplain #isOther another word}.
     */
    static int shapeAt(Text text, int start, int runEnd) {
        char[] chars = text.chars();
        boolean longSurname = runEnd - start >= 4 && LONG_SURNAMES.contains(chars, start, start + 2);
        int end = longSurname ? start + 4 : start + 3;
        boolean name = end <= runEnd
                && (longSurname || SURNAMES.contains(chars[start]))
                && SECOND.contains(chars[end - 1])
                && !BODIES.contains(chars[end - 1]);
        return name ? end - start : 0;
    }

    /** Whether the first syllable of the given name that ends here is a common one too. */
    static boolean isCommon(Text text, int nameEnd) {
        return FIRST.contains(text.chars()[nameEnd - 2]);
    }

    /** Whether what is a name by its syllables is another word, or begins one. */
    static boolean isOther(Text text, int start, int nameEnd, int runEnd) {
        char[] chars = text.chars();
        if (KoreanNouns.contain(chars, start, nameEnd) || NOT_NAMES.contains(chars, start, nameEnd)) {
            return true;
        }
        for (int end = nameEnd + 1; end <= Math.min(runEnd, nameEnd + 2); end++) {
            if (KoreanNouns.contain(chars, start, end)) {
                return true; // 국정감사장 is no 국정감 사장
            }
        }
        return ENDINGS.contains(chars[nameEnd - 1]) && KoreanNouns.contain(chars, start, nameEnd - 1);
    }

    static boolean isNoun(Text text, int start, int end) {
        return KoreanNouns.contain(text.chars(), start, end);
    }
}
