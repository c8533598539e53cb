package newswatch.tagger.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A title or body made ready for matching. Characters that differ only in shape are folded (curly apostrophes, full
 * width, the many middle dots, no-break spaces), decomposed Hangul is composed, references such as &amp;amp;amp; are
 * read, and invisible characters and tags left out; every position can be led back to the original text. Words (runs of
 * letters and digits) are cut once for all rules.
 */
public final class Text {
    private static final int LONGEST_WORD = 40;
    private static final int BLOCK = 16;

    private final String original;
    private final char[] chars;
    private final char[] fold;
    /** Where each character is in the original; null if none moved. */
    private final @Nullable Composition composition;

    /** By word: where it starts and, behind that, where it ends. */
    private final int[] bounds;
    /** By block of {@link #BLOCK} characters: the first word that does not end before the block begins. */
    private final int[] wordOfBlock;

    private final int words;
    private final boolean holdsHanja;
    /** Whether something has to be composed, read or left out. */
    private final boolean moves;

    private final Sentences sentences;

    private Text(String original, char[] chars, @Nullable Composition composition) {
        this.original = original;
        this.chars = chars;
        this.composition = composition;
        char[] lower = new char[chars.length];
        int[] blocks = new int[chars.length / BLOCK + 1];
        int[] found = new int[chars.length / 2 + BLOCK];
        int count = 0;
        int[] stops = new int[chars.length / 32 + BLOCK];
        int stopCount = 0;
        int within = 0;
        int seen = 0;
        boolean moving = false;
        // Where words begin and end no branch is taken: no processor could foresee it.
        for (int block = 0; block < blocks.length; block++) {
            int start = block * BLOCK;
            int end = Math.min(start + BLOCK, chars.length);
            blocks[block] = count / 2;
            found = withRoom(found, count + BLOCK);
            stops = withRoom(stops, stopCount + BLOCK);
            for (int i = start; i < end; i++) {
                char c = chars[i];
                int kinds = Letters.kinds(c);
                lower[i] = (char) (c + Letters.capitalOffset(kinds));
                if ((kinds & (Letters.FOLDED | Letters.STOP)) != 0) {
                    if ((kinds & Letters.FOLDED) != 0) {
                        moving = moving || Folding.moves(chars, i);
                        c = Folding.shape(c);
                        chars[i] = c;
                        lower[i] = Folding.lower(c);
                        kinds = Letters.kinds(c);
                    }
                    if ((kinds & Letters.STOP) != 0) {
                        stops[stopCount++] = i;
                    }
                }
                int word = -(kinds & Letters.WORD) >>> 31;
                found[count] = i;
                count += word ^ within;
                within = word;
                seen |= kinds;
            }
        }
        found = withRoom(found, count + 1);
        found[count] = chars.length;
        this.fold = lower;
        this.wordOfBlock = blocks;
        this.words = (count + within) / 2;
        this.bounds = found;
        this.moves = moving;
        this.holdsHanja = (seen & Letters.HANJA) != 0;
        this.sentences = new Sentences(chars, stops, stopCount);
    }

    private static int[] withRoom(int[] numbers, int size) {
        return size <= numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(size, numbers.length * 2));
    }

    /** Reads a text; linear in its length. */
    public static Text of(String original) {
        Text text = new Text(original, original.toCharArray(), null);
        if (!text.moves) {
            return text;
        }
        Composition composition = Composition.of(original);
        return new Text(original, composition.chars(), composition);
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** The text as the rules see it: the folded characters. */
    public String seen() {
        return new String(chars);
    }

    /** The folded characters. Not to be changed. */
    public char[] chars() {
        return chars;
    }

    /** The folded characters in lower case, position by position. Not to be changed. */
    public char[] lower() {
        return fold;
    }

    public int length() {
        return chars.length;
    }

    /** The character at a position; a line break beyond either end. */
    public char at(int position) {
        return position < 0 || position >= chars.length ? '\n' : chars[position];
    }

    /** Where in the original text a mention begins that begins at this position. */
    public int originalStart(int position) {
        return composition == null ? position : composition.starts()[position];
    }

    /**
     * Where in the original text a mention ends that ends before this position. What was left out behind its last
     * character belongs to no mention.
     */
    public int originalEnd(int position) {
        return composition == null ? position : composition.ends()[position - 1];
    }

    /** Whether a character is one that {@link Letters#isHanja} is true of. */
    public boolean holdsHanja() {
        return holdsHanja;
    }

    /** The number of words. */
    public int words() {
        return words;
    }

    public int start(int word) {
        return bounds[2 * word];
    }

    public int end(int word) {
        return bounds[2 * word + 1];
    }

    /** The word that holds this position, or the first that begins behind it; {@link #words} if there is none. */
    public int wordAt(int position) {
        if (position >= chars.length) {
            return words;
        }
        int word = position < 0 ? 0 : wordOfBlock[position / BLOCK];
        while (word < words && end(word) <= position) {
            word++;
        }
        return word;
    }

    /** Whether nothing but one space stands between this word and the next. */
    public boolean spaceAfter(int word) {
        return word + 1 < words && start(word + 1) == end(word) + 1 && chars[end(word)] == ' ';
    }

    /** The end of the run of Hangul that goes through this position; no word is looked at further than its 40th syllable. */
    public int hangulEnd(int position) {
        int end = position;
        int limit = Math.min(chars.length, position + LONGEST_WORD);
        while (end < limit && Letters.isHangul(chars[end])) {
            end++;
        }
        return end;
    }

    /** Whether the text goes on like this at a position. */
    public boolean startsWith(String what, int position) {
        if (position < 0 || position + what.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (chars[position + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public String substring(int start, int end) {
        return new String(chars, start, end - start);
    }

    public Sentences sentences() {
        return sentences;
    }
}
