package newswatch.tagger.language;

/** What a UTF-16 code unit is, from one table: the matchers look at every character of every article. */
public final class Letters {
    private static final byte OTHER = 0;
    private static final byte LOWER = 1;
    private static final byte UPPER = 2;
    private static final byte DIGIT = 3;
    private static final byte HANGUL = 4;
    private static final byte HANJA = 5;
    private static final byte LETTER = 6;

    private static final byte[] KINDS = new byte[1 << 16];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind((char) c);
        }
    }

    private Letters() {}

    private static byte kind(char c) {
        if (c >= '가' && c <= '힣') {
            return HANGUL;
        }
        if (c >= '一' && c <= '鿿' || c >= '豈' && c <= '﫿') {
            return HANJA;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (Character.isUpperCase(c)) {
            return UPPER;
        }
        if (Character.isLowerCase(c)) {
            return LOWER;
        }
        return Character.isLetterOrDigit(c) ? LETTER : OTHER;
    }

    /** A letter or digit of any script. */
    public static boolean isWord(char c) {
        return KINDS[c] != OTHER;
    }

    /** A precomposed Hangul syllable. */
    public static boolean isHangul(char c) {
        return KINDS[c] == HANGUL;
    }

    /** A Chinese character. */
    public static boolean isHanja(char c) {
        return KINDS[c] == HANJA;
    }

    /** An ASCII digit (full-width ones are folded when a {@link Text} is read). */
    public static boolean isDigit(char c) {
        return KINDS[c] == DIGIT;
    }

    public static boolean isUpper(char c) {
        return KINDS[c] == UPPER;
    }

    public static boolean isLower(char c) {
        return KINDS[c] == LOWER;
    }

    /** A letter or digit of a script that writes words apart: whatever is neither Hangul nor Chinese. */
    public static boolean isAlphabetic(char c) {
        byte kind = KINDS[c];
        return kind == LOWER || kind == UPPER || kind == DIGIT || kind == LETTER;
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
