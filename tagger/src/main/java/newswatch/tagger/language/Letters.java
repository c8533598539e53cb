package newswatch.tagger.language;

import java.util.Arrays;

/**
 * What a UTF-16 code unit is. The matchers ask this of every character of every article: Hangul, Chinese characters and
 * digits are told by their ranges, and of the rest the few pages of characters that a text uses stay in the nearest
 * cache.
 */
public final class Letters {
    private static final int LOWER = 1;
    private static final int UPPER = 1 << 1;
    private static final int DIGIT = 1 << 2;
    private static final int LETTER = 1 << 3;
    private static final int HANGUL = 1 << 4;
    static final int HANJA = 1 << 5;
    private static final int ALPHABETIC = LOWER | UPPER | DIGIT | LETTER;
    /** Of a letter or digit of any script. */
    static final int WORD = ALPHABETIC | HANGUL | HANJA;
    /** Of what is folded in another way than ASCII's capitals are. */
    static final int FOLDED = 1 << 6;
    /** Of what may end a sentence. */
    static final int STOP = 1 << 7;

    private static final int PAGE = 1 << 8;
    /** By upper byte of a character: where its page begins in {@link #KINDS}. Pages that are alike are kept once. */
    private static final char[] PAGES = new char[1 << 8];

    private static final byte[] KINDS;

    static {
        byte[] kinds = new byte[PAGES.length * PAGE];
        int used = 0;
        for (int page = 0; page < PAGES.length; page++) {
            for (int i = 0; i < PAGE; i++) {
                kinds[used + i] = (byte) allKinds((char) (page * PAGE + i));
            }
            int alike = 0;
            while (!Arrays.equals(kinds, alike, alike + PAGE, kinds, used, used + PAGE)) {
                alike += PAGE;
            }
            PAGES[page] = (char) alike;
            used = Math.max(used, alike + PAGE);
        }
        KINDS = Arrays.copyOf(kinds, used);
    }

    private Letters() {}

    private static int allKinds(char c) {
        int kind = kind(c);
        char plain = (char) (c + capitalOffset(kind));
        boolean folded = Folding.shape(c) != c || Folding.lower(c) != plain || Folding.mayMove(c);
        return kind | (folded ? FOLDED : 0) | (Sentences.mayEndWith(c) ? STOP : 0);
    }

    private static int kind(char c) {
        if (isHangul(c)) {
            return HANGUL;
        }
        if (isHanja(c)) {
            return HANJA;
        }
        if (isDigit(c)) {
            return DIGIT;
        }
        if (Character.isUpperCase(c)) {
            return UPPER;
        }
        if (Character.isLowerCase(c)) {
            return LOWER;
        }
        return Character.isLetterOrDigit(c) ? LETTER : 0;
    }

    /** All that is known of a character, as the bits above. */
    static int kinds(char c) {
        return KINDS[PAGES[c >>> 8] + (c & PAGE - 1)];
    }

    /** How far behind a capital of ASCII its small letter stands; 0 for all else that is not {@link #FOLDED}. */
    static int capitalOffset(int kinds) {
        return (kinds & UPPER) * (('a' - 'A') / UPPER);
    }

    /** A letter or digit of any script. */
    public static boolean isWord(char c) {
        return (kinds(c) & WORD) != 0;
    }

    /** A precomposed Hangul syllable. */
    public static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    /** A Chinese character of the main block or the compatibility forms. */
    public static boolean isHanja(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
    }

    /** An ASCII digit (full-width ones are folded when a {@link Text} is read). */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isUpper(char c) {
        return (kinds(c) & UPPER) != 0;
    }

    public static boolean isLower(char c) {
        return (kinds(c) & LOWER) != 0;
    }

    /** A letter or digit of a script that writes words apart: whatever is neither Hangul nor Chinese. */
    public static boolean isAlphabetic(char c) {
        return (kinds(c) & ALPHABETIC) != 0;
    }

    /** Whether a Hangul syllable ends in a consonant, which decides between 은/는, 이/가, 을/를, 과/와. */
    public static boolean hasFinal(char syllable) {
        return isHangul(syllable) && (syllable - '가') % 28 != 0;
    }

    /** Whether a Hangul syllable ends in ㄹ, after which 로 stands for 으로. */
    static boolean endsInRieul(char syllable) {
        return isHangul(syllable) && (syllable - '가') % 28 == 8;
    }
}
