package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.isDigit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads digits with the scales behind them: 1,234.5 · 3조4000억 · 1만2천800 · 1.97 lakh crore · 40bn. */
final class NumberReader {
    private static final int MOST_DIGITS = 18;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final Trie KOREAN_SCALES = new Trie();
    private static final List<BigDecimal> KOREAN_VALUES = new ArrayList<>();
    private static final Trie ENGLISH_SCALES = new Trie();
    private static final List<BigDecimal> ENGLISH_VALUES = new ArrayList<>();
    private static final Trie LETTER_SCALES = new Trie();

    static {
        for (String[] row : Table.rows("number-words", 3)) {
            switch (row[0]) {
                case "ko-scale" -> {
                    KOREAN_SCALES.add(row[1], KOREAN_VALUES.size());
                    KOREAN_VALUES.add(new BigDecimal(row[2]));
                }
                case "en-word", "en-short" -> {
                    addScale(ENGLISH_SCALES, row[1], row[2]);
                    addScale(ENGLISH_SCALES, Character.toUpperCase(row[1].charAt(0)) + row[1].substring(1), row[2]);
                }
                case "en-letter" -> addScale(LETTER_SCALES, row[1], row[2]);
                default -> {}
            }
        }
    }

    private final char[] text;
    private final boolean spaced;
    private int digitsEnd;
    private boolean punctuated;

    /**
     * @param spaced whether a plain space may part thousands, as in South Africa; a narrow or no-break one always may
     */
    NumberReader(char[] text, boolean spaced) {
        this.text = text;
        this.spaced = spaced;
    }

    /**
     * Reads the digits at {@code start} and the Korean scales behind them.
     *
     * @return false for what only looks like a number (a date, a time, a version, a telephone number, more than
     *     {@value #MOST_DIGITS} digits)
     */
    boolean read(int start, Num into) {
        into.reset(start, Num.Form.DIGITS);
        BigDecimal digits = digits(start, true);
        into.end = digitsEnd;
        into.punctuated = punctuated;
        if (digits == null || isCompound(digitsEnd)) {
            return false;
        }
        into.value = digits;
        if (Chars.isSpace(at(text, digitsEnd)) && isScaleApart(digitsEnd + 1)) {
            into.end++;
        }
        readKoreanScales(into);
        return true;
    }

    /** The end of what is written in one piece with the digits at {@code start}: dates, times, names, calls. */
    int tokenEnd(int start) {
        int i = start;
        while (i < text.length) {
            char c = text[i];
            boolean joined = isDigit(c)
                    || Chars.isLatin(c)
                    || (isDigit(at(text, i + 1))
                            && (c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || Chars.isMiddleDot(c)));
            if (!joined) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Takes a scale word or abbreviation (million, bn, lakh crore) into the number, if one follows. */
    void readEnglishScale(Num number) {
        for (int times = 0; times < 2; times++) {
            char gap = at(text, number.end);
            int start = Chars.isSpace(gap) || gap == '-' ? number.end + 1 : number.end;
            int end = longest(ENGLISH_SCALES, start);
            if (end < 0) {
                return;
            }
            number.scaleBy(ENGLISH_VALUES.get(lastValue));
            number.end = end;
        }
    }

    /** Takes a single letter (m, b, k, T) into the number, if one stands directly behind the digits. */
    boolean readLetterScale(Num number) {
        int end = longest(LETTER_SCALES, number.end);
        if (end < 0) {
            return false;
        }
        number.scaleBy(ENGLISH_VALUES.get(lastValue));
        number.end = end;
        return true;
    }

    /** The Korean scale that the character is (십 to 경), or null. */
    static @Nullable BigDecimal koreanScale(char c) {
        int scale = KOREAN_SCALES.child(0, c);
        return scale == Trie.NONE ? null : KOREAN_VALUES.get(KOREAN_SCALES.value(scale));
    }

    private int lastValue;

    private int longest(Trie scales, int start) {
        int node = 0;
        int end = -1;
        for (int i = start; i < text.length; i++) {
            node = scales.child(node, text[i]);
            if (node == Trie.NONE) {
                break;
            }
            char next = at(text, i + 1);
            if (scales.value(node) != Trie.NONE && !Chars.isLatin(next) && !isDigit(next)) {
                lastValue = scales.value(node);
                end = i + 1;
            }
        }
        return end;
    }

    /** Digits with commas and, if allowed, a decimal point; sets digitsEnd; null if there are too many. */
    private @Nullable BigDecimal digits(int start, boolean decimals) {
        long unscaled = 0;
        int count = 0;
        int places = 0;
        boolean inPlaces = false;
        punctuated = false;
        int i = start;
        for (; i < text.length; i++) {
            char c = text[i];
            if (isDigit(c)) {
                if (count < MOST_DIGITS) {
                    unscaled = unscaled * 10 + (c - '0');
                }
                if (unscaled != 0 || inPlaces) {
                    count++;
                }
                places += inPlaces ? 1 : 0;
            } else if (c == '.' && decimals && !inPlaces && isDigit(at(text, i + 1))) {
                inPlaces = true;
                punctuated = true;
            } else if (c == ',' && !inPlaces && isGroup(i)) {
                punctuated = true;
            } else if (!inPlaces && isSpacedGroup(start, i)) {
                punctuated = true;
            } else {
                break;
            }
        }
        digitsEnd = i;
        return count > MOST_DIGITS ? null : BigDecimal.valueOf(unscaled, places);
    }

    /** Whether the space at i parts groups: one to three digits before the first, three behind each. */
    private boolean isSpacedGroup(int start, int i) {
        char c = text[i];
        boolean mark = c == '\u202F' || c == '\u2009' || c == '\u00A0' || c == ' ' && spaced;
        return mark
                && (i - start <= 3 || at(text, i - 4) == c)
                && isDigit(at(text, i + 1))
                && isDigit(at(text, i + 2))
                && isDigit(at(text, i + 3))
                && !isDigit(at(text, i + 4));
    }

    /** Whether the comma at i parts groups: three digits follow, or two and a comma as in India. */
    private boolean isGroup(int i) {
        if (!isDigit(at(text, i + 1)) || !isDigit(at(text, i + 2))) {
            return false;
        }
        return isDigit(at(text, i + 3))
                ? !isDigit(at(text, i + 4))
                : at(text, i + 3) == ',' && isDigit(at(text, i + 4));
    }

    private boolean isCompound(int end) {
        char c = at(text, end);
        return isDigit(at(text, end + 1)) && (c == '.' || c == ':' || c == '/' || c == ',' || Chars.isMiddleDot(c));
    }

    private void readKoreanScales(Num into) {
        char first = at(text, into.end);
        if (first != '여' && koreanScale(first) == null) {
            return;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal pending = into.value;
        BigDecimal lastBig = null;
        BigDecimal lastSmall = null;
        int scales = 0;
        int i = into.end;
        while (true) {
            char c = at(text, i);
            boolean begun = pending != null || section.signum() > 0;
            if (c == '여' && begun && koreanScale(at(text, i + 1)) != null) {
                c = at(text, ++i); // 1000여만
            }
            BigDecimal scale = koreanScale(c);
            if (scale == null || !endsScale(c, i + 1)) {
                break;
            }
            boolean big = scale.compareTo(TEN_THOUSAND) >= 0;
            BigDecimal last = big ? lastBig : lastSmall;
            if (last != null && scale.compareTo(last) >= 0) {
                break;
            }
            if (big) {
                section = pending == null ? section : section.add(pending);
                if (section.signum() == 0) {
                    break;
                }
                total = total.add(section.multiply(scale));
                section = BigDecimal.ZERO;
                lastBig = scale;
                lastSmall = null;
                into.bigScale = c;
            } else {
                section = section.add(pending == null ? scale : pending.multiply(scale));
                lastSmall = scale;
            }
            scales++;
            into.scale = into.scale.multiply(scale);
            pending = null;
            i++;
            into.end = i;
            int next = continuation(i, scale);
            if (next >= 0) {
                boolean wasPunctuated = into.punctuated;
                pending = digits(next, false);
                into.punctuated = wasPunctuated;
                if (pending == null || pending.compareTo(scale) >= 0) {
                    pending = null;
                    break;
                }
                i = digitsEnd;
                into.end = i;
                scales++; // no longer one number with one scale
            }
        }
        into.value = total.add(section).add(pending == null ? BigDecimal.ZERO : pending);
        if (scales != 1 && !(scales == 2 && section.signum() == 0 && pending == null)) {
            into.scale = BigDecimal.ONE;
        }
    }

    /** Whether 만 or 억 stands apart from its digits, with a unit apart from it: 50 만 배럴. */
    private boolean isScaleApart(int scale) {
        char c = at(text, scale);
        return (c == '만' || c == '억')
                && Chars.isSpace(at(text, scale + 1))
                && Units.longest(text, scale + 2).unit() != null;
    }

    /** Where the digits go on behind a scale: directly, or behind a space if another scale follows them; else -1. */
    private int continuation(int i, BigDecimal last) {
        if (isDigit(at(text, i))) {
            return i;
        }
        if (!Chars.isSpace(at(text, i)) || !isDigit(at(text, i + 1))) {
            return -1;
        }
        int end = i + 1;
        while (end - i <= 5 && (isDigit(at(text, end)) || at(text, end) == ',')) {
            end++;
        }
        BigDecimal scale = koreanScale(at(text, end));
        boolean withinMyriad = last.compareTo(TEN_THOUSAND) < 0; // 7천 5백만, 1천 640만
        boolean smaller = scale != null && (withinMyriad || scale.compareTo(last) < 0) && endsScale(text[end], end + 1);
        boolean filled = last.compareTo(TEN_THOUSAND) == 0 && end - i == 5;
        return smaller || filled ? i + 1 : -1;
    }

    /** Whether the scale before {@code end} is one, and not the first syllable of a word: 2경기, 3조각. */
    private boolean endsScale(char scale, int end) {
        char next = at(text, end);
        if (!Chars.isHangul(next)) {
            return true;
        }
        if (scale == '경') {
            return next == '원' || next == '여';
        }
        return koreanScale(next) != null
                || Endings.begins(text, end)
                || Units.longest(text, end).unit() != null;
    }

    private static void addScale(Trie scales, String word, String value) {
        scales.add(word, ENGLISH_VALUES.size());
        ENGLISH_VALUES.add(new BigDecimal(value));
    }
}
