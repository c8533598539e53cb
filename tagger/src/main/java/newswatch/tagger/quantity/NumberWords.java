package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.startsWith;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Reads numbers written as words: twenty-five, two hundred, 두, 스물다섯, 삼천만; and fractions: two-thirds, a third of. */
final class NumberWords {
    private static final int MOST_WORDS = 8;
    private static final int FRACTION_PLACES = 5;
    private static final MathContext SMALL_FRACTION = new MathContext(4);
    /** Scales that begin other words (조사부, 경기), as a number they stand behind 일; 만 (만일, 만원 관중) before a space. */
    static final String WORDS_ALONE = "억조경";

    private static final Trie ENGLISH = new Trie();
    private static final Trie PARTS = new Trie();
    private static final Trie NATIVE = new Trie();
    private static final Trie SINO_DIGITS = new Trie();

    static {
        for (String[] row : Table.rows("number-words", 3)) {
            String word = row[1];
            switch (row[0]) {
                case "en" -> addEnglish(ENGLISH, word, row[2]);
                case "en-part" -> addEnglish(PARTS, word, row[2]);
                case "ko-native" -> add(NATIVE, word, row[2]);
                case "ko-digit" -> add(SINO_DIGITS, word, row[2]);
                default -> {}
            }
        }
    }

    private NumberWords() {}

    /** numerator / denominator, rounded to five places; to four digits where it is less than a thousandth. */
    static BigDecimal fraction(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal fraction = numerator.divide(denominator, FRACTION_PLACES, RoundingMode.HALF_UP);
        boolean small = fraction.movePointRight(FRACTION_PLACES - 2).compareTo(BigDecimal.ONE) < 0;
        return small ? numerator.divide(denominator, SMALL_FRACTION) : fraction;
    }

    /** Reads one, twenty-five, two hundred and ten; scales from thousand on are left to the caller. */
    static boolean readEnglish(char[] text, int start, Num into) {
        if (wordEnd(ENGLISH, text, start) < 0) {
            return false;
        }
        into.reset(start, Num.Form.ENGLISH_WORDS);
        int sum = 0;
        int last = 0;
        int i = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = wordEnd(ENGLISH, text, i);
            if (end < 0) {
                break;
            }
            int value = ENGLISH.value(walk(ENGLISH, text, i, end));
            boolean fits = words == 0 || (last >= 20 && value > 0 && value < 10) || (last == 100 && value > 0);
            if (!fits) {
                break;
            }
            sum += value;
            last = value;
            into.end = end;
            if (sum > 0 && sum < 100 && isHundred(text, end)) {
                sum *= 100;
                last = 100;
                into.end = end + 8;
            }
            char gap = at(text, into.end);
            if (gap != ' ' && gap != '-') {
                break;
            }
            i = into.end + 1;
            if (last == 100 && startsWith(text, "and ", i)) {
                i += 4;
            }
        }
        into.value = BigDecimal.valueOf(sum);
        return into.end > start;
    }

    /** Where the part of a fraction that begins at {@code start} ends (third, quarters), or -1. */
    static int partEnd(char[] text, int start) {
        return wordEnd(PARTS, text, start);
    }

    /** The denominator that a part names. */
    static BigDecimal denominator(char[] text, int start, int end) {
        return BigDecimal.valueOf(PARTS.value(walk(PARTS, text, start, end)));
    }

    /** Reads 두, 스물다섯. */
    static boolean readNative(char[] text, int start, Num into) {
        into.reset(start, Num.Form.KOREAN_NATIVE);
        int node = 0;
        for (int i = start; i < text.length; i++) {
            node = NATIVE.child(node, text[i]);
            if (node == Trie.NONE) {
                break;
            }
            if (NATIVE.value(node) != Trie.NONE) {
                into.end = i + 1;
                into.value = BigDecimal.valueOf(NATIVE.value(node));
            }
        }
        return into.end > start;
    }

    /** Reads 오십, 삼천만, 백만: two syllables at least, or one scale. */
    static boolean readSino(char[] text, int start, Num into) {
        char first = text[start];
        if (WORDS_ALONE.indexOf(first) >= 0 || (first == '만' && at(text, start + 1) != ' ')) {
            return false;
        }
        into.reset(start, Num.Form.KOREAN_SINO);
        long total = 0;
        long section = 0;
        long pending = 0;
        long lastBig = Long.MAX_VALUE;
        long lastSmall = Long.MAX_VALUE;
        int i = start;
        for (; i < text.length; i++) {
            char c = text[i];
            int digit = SINO_DIGITS.child(0, c);
            if (digit != Trie.NONE) {
                if (pending != 0) {
                    break;
                }
                pending = SINO_DIGITS.value(digit);
                continue;
            }
            BigDecimal scaleValue = NumberReader.koreanScale(c);
            long scale = scaleValue == null ? 0 : scaleValue.longValueExact();
            if (scale == 0) {
                break;
            }
            if (scale < 10_000) {
                if (scale >= lastSmall) {
                    break;
                }
                section += Math.max(pending, 1) * scale;
                lastSmall = scale;
            } else {
                if (scale >= lastBig) {
                    break;
                }
                total += Math.max(section + pending, 1) * scale;
                section = 0;
                lastBig = scale;
                lastSmall = Long.MAX_VALUE;
                into.bigScale = c;
            }
            pending = 0;
        }
        into.end = i;
        into.value = BigDecimal.valueOf(total + section + pending);
        boolean onlyDigit = i - start == 1 && into.value.compareTo(BigDecimal.TEN) < 0;
        return i > start && !onlyDigit;
    }

    private static boolean isHundred(char[] text, int end) {
        return startsWith(text, " hundred", end) && !Chars.isLatin(at(text, end + 8));
    }

    private static int wordEnd(Trie words, char[] text, int start) {
        int node = 0;
        for (int i = start; i < text.length; i++) {
            node = words.child(node, text[i]);
            if (node == Trie.NONE) {
                return -1;
            }
            char next = at(text, i + 1);
            boolean fold = next == 'f' && startsWith(text, "fold", i + 1);
            if (words.value(node) != Trie.NONE && (!Chars.isLatin(next) || fold)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int walk(Trie words, char[] text, int start, int end) {
        int node = 0;
        for (int i = start; i < end; i++) {
            node = words.child(node, text[i]);
        }
        return node;
    }

    private static void addEnglish(Trie words, String word, String value) {
        String capitalised = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        words.add(word, Integer.parseInt(value));
        words.add(capitalised, Integer.parseInt(value));
    }

    private static void add(Trie words, String word, String value) {
        words.add(word, Integer.parseInt(value));
    }
}
