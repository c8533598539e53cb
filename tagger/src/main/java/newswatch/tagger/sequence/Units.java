package newswatch.tagger.sequence;

import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;

/**
 * The units of a text that are labelled: each syllable of Hangul and each Chinese character, each run of other letters
 * or of digits, and each sign. White space is no unit; a word is what stands between white space, cut where it is longer
 * than any. Arrays by unit.
 */
public final class Units {
    /** Kinds of units. */
    static final byte SYLLABLE = 0;

    static final byte HANJA = 1;
    static final byte CAPITAL = 2;
    static final byte CAPITALS = 3;
    static final byte SMALL = 4;
    static final byte NUMBER = 5;
    static final byte SIGN = 6;
    static final byte MIXED = 7;

    private static final int LONGEST_SENTENCE = 600;
    private static final int LONGEST_WORD = 64;

    private final Text text;
    private int count;
    final int[] start;
    final int[] end;
    final byte[] kind;
    /** Number of the word. */
    final int[] word;
    /** By word: its first unit; one more at the end. */
    final int[] wordStart;
    /** Hash of what the unit says, small letters and capitals alike; of digits only how many they are, up to four. */
    final long[] content;

    private final long[] wordHash;
    private int words;

    private Units(Text text) {
        this.text = text;
        int most = text.length();
        start = new int[most];
        end = new int[most];
        kind = new byte[most];
        word = new int[most];
        wordStart = new int[most + 1];
        content = new long[most];
        wordHash = new long[most];
        read();
    }

    /** Cuts a text; linear in its length. */
    public static Units of(Text text) {
        return new Units(text);
    }

    /** The number of units. */
    public int count() {
        return count;
    }

    /** The number of words. */
    public int words() {
        return words;
    }

    /** First unit of a word; of the one past the last word, the number of units. */
    public int wordStart(int number) {
        return wordStart[number];
    }

    /** The word that a unit is in. */
    public int word(int unit) {
        return word[unit];
    }

    /** Where a unit starts in the folded text. */
    public int start(int unit) {
        return start[unit];
    }

    /** One past the last character of a unit in the folded text. */
    public int end(int unit) {
        return end[unit];
    }

    /**
     * The first unit behind {@code unit} that is in another sentence; {@link #count()} if there is none. What is longer
     * than any sentence is cut.
     */
    public int sentenceEnd(int unit) {
        int end = text.sentences().end(text.sentences().at(start[unit]));
        int next = unit + 1;
        int last = Math.min(count, unit + LONGEST_SENTENCE);
        while (next < last && start[next] < end) {
            next++;
        }
        return next;
    }

    /** Whether a unit is letters, no syllable and no Chinese character. */
    boolean isLatin(int unit) {
        return kind[unit] == CAPITAL || kind[unit] == CAPITALS || kind[unit] == SMALL || kind[unit] == MIXED;
    }

    /** Hash of all that is looked at in a word: two words with the same are the same to the model. */
    long wordHash(int number) {
        return wordHash[number];
    }

    Text text() {
        return text;
    }

    /** Hash of what units say from {@code from} to the one before {@code to}, on top of another. */
    long hash(long before, int from, int to) {
        long hash = before;
        for (int i = from; i < to; i++) {
            hash = Hash.of(hash, content[i]);
        }
        return hash;
    }

    private void read() {
        char[] chars = text.chars();
        char[] lower = text.lower();
        boolean space = true;
        for (int i = 0; i < chars.length; ) {
            char c = chars[i];
            if (c <= ' ') {
                space = true;
                i++;
                continue;
            }
            int to = i + 1;
            byte is;
            long hash = Hash.START;
            if (Letters.isHangul(c) || Letters.isHanja(c)) {
                is = (byte) (Letters.isHangul(c) ? SYLLABLE : HANJA);
                hash = Hash.of(hash, c);
            } else if (Letters.isDigit(c)) {
                while (to < chars.length && (Letters.isDigit(chars[to]) || isInNumber(chars, to))) {
                    to++;
                }
                is = NUMBER;
                hash = Hash.of(hash, '0' + Math.min(4, to - i));
            } else if (Letters.isAlphabetic(c)) {
                while (to < chars.length && isLetter(chars[to])) {
                    to++;
                }
                is = caseOf(chars, i, to);
                for (int k = i; k < to; k++) {
                    hash = Hash.of(hash, lower[k]);
                }
            } else {
                is = SIGN;
                hash = Hash.of(hash, c);
            }
            if (space || count - wordStart[words - 1] == LONGEST_WORD) {
                wordHash[words] = Hash.START;
                wordStart[words++] = count;
                space = false;
            }
            start[count] = i;
            end[count] = to;
            kind[count] = is;
            word[count] = words - 1;
            content[count] = hash;
            wordHash[words - 1] = Hash.of(wordHash[words - 1], hash + is);
            count++;
            i = to;
        }
        wordStart[words] = count;
    }

    private static boolean isInNumber(char[] chars, int at) {
        return (chars[at] == ',' || chars[at] == '.') && at + 1 < chars.length && Letters.isDigit(chars[at + 1]);
    }

    private static boolean isLetter(char c) {
        return Letters.isAlphabetic(c) && !Letters.isDigit(c) && !Letters.isHangul(c) && !Letters.isHanja(c);
    }

    private static byte caseOf(char[] chars, int from, int to) {
        boolean first = Letters.isUpper(chars[from]);
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += Letters.isUpper(chars[i]) ? 1 : 0;
        }
        if (capitals == 0) {
            return SMALL;
        }
        if (capitals == to - from) {
            return to - from == 1 ? CAPITAL : CAPITALS;
        }
        return first && capitals == 1 ? CAPITAL : MIXED;
    }
}
