package newswatch.tagger.language;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A title or body made ready for matching. Characters that differ only in shape are folded (curly apostrophes, full
 * width, the many middle dots, no-break spaces), decomposed Hangul is composed and invisible characters are dropped;
 * every position can be led back to the original text. Words (runs of letters and digits) are cut once for all rules.
 */
public final class Text {
    private static final int LONGEST_WORD = 40;

    private final String original;
    private final char[] chars;
    private final char[] fold;
    /** Original offset of each character and of the end; null if nothing moved. */
    private final int @Nullable [] offsets;

    private final int[] starts;
    private final int[] ends;
    private final int words;
    private final Sentences sentences;

    private Text(String original, char[] chars, int @Nullable [] offsets) {
        this.original = original;
        this.chars = chars;
        this.offsets = offsets;
        this.fold = new char[chars.length];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Folding.shape(chars[i]);
            fold[i] = Folding.lower(chars[i]);
        }
        int[] from = new int[chars.length / 3 + 8];
        int[] to = new int[from.length];
        int count = 0;
        for (int i = 0; i < chars.length; ) {
            if (!Letters.isWord(chars[i])) {
                i++;
                continue;
            }
            if (count == from.length) {
                from = Arrays.copyOf(from, count * 2);
                to = Arrays.copyOf(to, count * 2);
            }
            from[count] = i;
            do {
                i++;
            } while (i < chars.length && Letters.isWord(chars[i]));
            to[count++] = i;
        }
        this.starts = from;
        this.ends = to;
        this.words = count;
        this.sentences = Sentences.of(chars);
    }

    /** Reads a text; linear in its length. */
    public static Text of(String original) {
        char[] chars = original.toCharArray();
        for (char c : chars) {
            if (Folding.moves(c)) {
                return composed(original);
            }
        }
        return new Text(original, chars, null);
    }

    private static Text composed(String original) {
        char[] out = new char[original.length()];
        int[] offsets = new int[original.length() + 1];
        int length = 0;
        for (int i = 0; i < original.length(); ) {
            int end = i + 1;
            while (end < original.length() && Folding.joins(original.charAt(end))) {
                end++;
            }
            if (end == i + 1) {
                if (!Folding.isInvisible(original.charAt(i))) {
                    offsets[length] = i;
                    out[length++] = original.charAt(i);
                }
            } else {
                String cluster = Normalizer.normalize(original.substring(i, end), Normalizer.Form.NFC);
                for (int k = 0; k < cluster.length(); k++) {
                    if (!Folding.isInvisible(cluster.charAt(k))) {
                        offsets[length] = Math.min(i + k, end - 1);
                        out[length++] = cluster.charAt(k);
                    }
                }
            }
            i = end;
        }
        offsets[length] = original.length();
        return new Text(original, Arrays.copyOf(out, length), Arrays.copyOf(offsets, length + 1));
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** The text as the rules see it; the same object as {@link #original} if no character had to be moved. */
    public String seen() {
        return offsets == null ? original : new String(chars);
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
        return offsets == null ? position : offsets[position];
    }

    /** Where in the original text a mention ends that ends before this position. */
    public int originalEnd(int position) {
        if (offsets == null) {
            return position;
        }
        int end = offsets[position];
        // What was dropped or joined behind the last character belongs to no mention, save for its own marks.
        int last = offsets[position - 1] + 1;
        while (last < end && Folding.joins(original.charAt(last)) && !Folding.isInvisible(original.charAt(last))) {
            last++;
        }
        return Math.min(end, last);
    }

    /** The number of words. */
    public int words() {
        return words;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** The word that holds this position, or the first that begins behind it; {@link #words} if there is none. */
    public int wordAt(int position) {
        int at = Arrays.binarySearch(starts, 0, words, position);
        if (at >= 0) {
            return at;
        }
        int before = -at - 2;
        return before >= 0 && ends[before] > position ? before : before + 1;
    }

    /** Whether nothing but one space stands between this word and the next. */
    public boolean spaceAfter(int word) {
        return word + 1 < words && starts[word + 1] == ends[word] + 1 && chars[ends[word]] == ' ';
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
