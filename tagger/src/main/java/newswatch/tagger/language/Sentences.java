package newswatch.tagger.language;

import java.util.Arrays;
import java.util.Locale;

/** Where the sentences of a text begin and end. Immutable, thread-safe. */
public final class Sentences {
    /** Written with a full stop that ends no sentence. */
    private static final WordSet ABBREVIATIONS = WordSet.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "st", "jr", "sr",
            "hon", "rev", "pres", "adm", "maj", "cmdr", "inc", "corp", "co", "ltd", "vs", "no", "nos", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "est", "dept", "univ",
            "assn", "bros", "messrs", "fig", "etc", "cf", "al", "e", "g", "i", "u", "s", "a", "d", "c", "p", "m");

    private final char[] chars;
    private final int[] starts;
    private final int count;

    /**
     * Splits folded characters.
     *
     * @param chars not to be changed afterwards
     * @param stops where those stand that {@link #mayEndWith}, in order
     * @param stopCount how many of {@code stops} count
     */
    Sentences(char[] chars, int[] stops, int stopCount) {
        this.chars = chars;
        int[] found = new int[stopCount + 1];
        int size = 1;
        int next = 0;
        char after = '\n';
        for (int s = 0; s < stopCount; s++) {
            int stop = stops[s];
            if (stop < found[size - 1]) {
                continue; // closes the sentence before
            }
            if (next <= stop) { // else it stands among what closes behind an earlier stop: "...)"
                next = stop + 1;
                while (chars[stop] != '\n' && next < chars.length && closes(chars[next])) {
                    next++;
                }
                after = charAfterSpace(next);
            }
            if (next < chars.length && endsAt(stop, next, after)) {
                found[size++] = next;
            }
        }
        this.starts = found;
        this.count = size;
    }

    /** Splits a title or body; a line break always ends a sentence. Linear in the text's length. */
    public static Sentences of(String text) {
        char[] chars = text.toCharArray();
        int[] stops = new int[chars.length];
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            if (mayEndWith(chars[i])) {
                stops[count++] = i;
            }
        }
        return new Sentences(chars, stops, count);
    }

    /** Whether a sentence may end with this character. */
    static boolean mayEndWith(char c) {
        return c == '.' || c == '\n' || c == '!' || c == '?' || c == '。';
    }

    /** The number of sentences: at least one. */
    public int count() {
        return count;
    }

    /** The number of the sentence that holds this position. */
    public int at(int position) {
        int at = Arrays.binarySearch(starts, 0, count, position);
        return at >= 0 ? at : -at - 2;
    }

    /** Where a sentence begins, the white space in front of it included. */
    public int start(int sentence) {
        return starts[sentence];
    }

    /** One past the end of a sentence. */
    public int end(int sentence) {
        return sentence + 1 < count ? starts[sentence + 1] : chars.length;
    }

    /**
     * The sentence that holds the character at {@code offset}, without white space at its ends, cut to {@code max}
     * characters around it.
     *
     * @param offset UTF-16 code units, from 0 to the text's length (exclusive)
     */
    public String around(int offset, int max) {
        int sentence = at(offset);
        int start = start(sentence);
        int end = end(sentence);
        while (start < end && Character.isWhitespace(chars[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(chars[end - 1])) {
            end--;
        }
        if (end - start > max) {
            int from = Math.max(start, Math.min(offset - max / 2, end - max));
            end = Math.min(end, from + max);
            start = from;
            if (start > 0 && Character.isLowSurrogate(chars[start])) {
                start++;
            }
            if (end < chars.length && end > start && Character.isHighSurrogate(chars[end - 1])) {
                end--;
            }
        }
        return new String(chars, start, Math.max(0, end - start)).strip();
    }

    /**
     * Whether the stop ends its sentence.
     *
     * @param next where the text goes on behind what closes; not its end
     * @param after the first character from there that is no space
     */
    private boolean endsAt(int stop, int next, char after) {
        char c = chars[stop];
        if (c == '\n') {
            return chars[stop + 1] != '\n';
        }
        if (c == '。') {
            return true;
        }
        if (chars[next] == '\n') {
            return false; // the end of the line ends it
        }
        if (!Character.isWhitespace(chars[next])) {
            // "했다.이어": feeds that lost the space; but not 3.5, U.S., example.com
            return c == '.' && stop > 0 && chars[stop - 1] == '다' && Letters.isHangul(chars[next]);
        }
        if (next > stop + 1 && c == '.' && Letters.isLower(after)) {
            return false;
        }
        return c != '.' || !abbreviates(stop, next, after);
    }

    private char charAfterSpace(int next) {
        int i = next;
        while (i < chars.length && chars[i] == ' ') {
            i++;
        }
        return i < chars.length ? chars[i] : '\n';
    }

    /** Whether the full stop at {@code stop} belongs to an abbreviation or initial. */
    private boolean abbreviates(int stop, int next, char after) {
        int start = stop;
        while (start > 0 && Letters.isAlphabetic(chars[start - 1])) {
            start--;
        }
        if (start == stop) {
            return false;
        }
        if (Letters.isLower(after)) {
            return true;
        }
        int length = stop - start;
        if (Letters.isDigit(chars[start])) {
            return false;
        }
        if (length == 1 && Letters.isUpper(chars[start])) {
            // "U.S. The": an initial before a capital is read as one unless it closes a dotted abbreviation
            boolean dotted = start > 1 && chars[start - 1] == '.' && Letters.isUpper(chars[start - 2]);
            return !dotted || !startsSentence(next);
        }
        return Letters.isUpper(chars[start])
                && length <= 6
                && ABBREVIATIONS.contains(new String(chars, start, length).toLowerCase(Locale.ROOT));
    }

    private boolean startsSentence(int next) {
        int i = next;
        while (i < chars.length && chars[i] == ' ') {
            i++;
        }
        int end = i;
        while (end < chars.length && Letters.isAlphabetic(chars[end])) {
            end++;
        }
        return STARTERS.contains(chars, i, end);
    }

    private static final WordSet STARTERS = WordSet.of(
            "The", "A", "An", "In", "It", "He", "She", "They", "But", "And", "This", "That", "These", "We", "On", "At",
            "For", "His", "Her", "Its", "Their", "If", "As", "When", "While", "Some", "Many", "Since", "After", "I",
            "By", "Last", "Yet", "So", "Both", "One", "Under", "Mr", "Ms", "Mrs", "Not", "There", "With", "To");

    private static boolean closes(char c) {
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '”' || c == '’' || c == '」' || c == '』'
                || c == '.';
    }
}
