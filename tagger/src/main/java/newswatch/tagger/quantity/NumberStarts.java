package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;

import java.util.HashSet;
import java.util.Set;

/**
 * Where a text may hold a number: at digits, and at words that begin like a word for a number. Told from one byte a
 * character and one bit a pair of characters, so that most of a text is passed without a second look.
 */
final class NumberStarts {
    private static final byte LETTER = 1;
    /** A letter that words for numbers begin with. */
    private static final byte BEGINNING = LETTER << 1;

    private static final byte DIGIT = 4;
    /** A beginning behind which anything may follow: 한, 백. */
    private static final byte ALONE = 8;

    private static final byte[] KINDS = new byte[1 << 16];
    /** The first two characters of the words, a bit a hash. */
    private static final long[] PAIRS = new long[64];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind((char) c);
        }
        Set<String> digits = new HashSet<>();
        Set<String> scales = new HashSet<>();
        for (String[] row : Table.rows("number-words", 3)) {
            String word = row[1];
            switch (row[0]) {
                case "en" -> {
                    addPair(word.charAt(0), word.charAt(1));
                    addPair(Character.toUpperCase(word.charAt(0)), word.charAt(1));
                }
                case "ko-native" -> addKorean(word);
                case "ko-digit" -> digits.add(word);
                case "ko-scale" -> scales.add(word);
                default -> {}
            }
        }
        for (String scale : scales) {
            digits.forEach(digit -> addKorean(digit + scale));
            if (!NumberWords.WORDS_ALONE.contains(scale)) {
                addKorean(scale);
            }
        }
        for (String start : new String[] {"a ", "A ", "ha", "Ha", "do", "Do", "절반"}) { // a third of, half of
            addPair(start.charAt(0), start.charAt(1));
        }
    }

    private NumberStarts() {}

    /**
     * The first position from {@code from} on where a number may begin; the text's length if there is none.
     *
     * @param from where the last number or word ended: what stands there goes on a word, and only a digit counts
     */
    static int next(char[] text, int from) {
        int before = from == 0 ? 0 : LETTER;
        for (int i = from; i < text.length; i++) {
            byte kind = KINDS[text[i]];
            // A letter behind another begins nothing. One branch a character: words are short, and guesses dear.
            int start = kind & ~(before << 1) & (BEGINNING | DIGIT);
            if (start != 0 && (start == DIGIT || mayBegin(kind, text, i))) {
                return i;
            }
            before = kind & LETTER;
        }
        return text.length;
    }

    private static boolean mayBegin(byte kind, char[] text, int i) {
        int pair = hash(text[i], at(text, i + 1));
        return (kind & ALONE) != 0 || (PAIRS[pair >>> 6] & 1L << pair) != 0;
    }

    private static byte kind(char c) {
        if (Chars.isDigit(c)) {
            return DIGIT;
        }
        return Chars.isHangul(c) || Chars.isLatin(c) ? LETTER : 0;
    }

    private static void addKorean(String word) {
        if (word.length() == 1) {
            KINDS[word.charAt(0)] |= BEGINNING | ALONE;
        } else {
            addPair(word.charAt(0), word.charAt(1));
        }
    }

    private static void addPair(char first, char second) {
        KINDS[first] |= BEGINNING;
        int pair = hash(first, second);
        PAIRS[pair >>> 6] |= 1L << pair;
    }

    private static int hash(char first, char second) {
        return (first * 61 + second) & (PAIRS.length * 64 - 1);
    }
}
