package newswatch.alerts.evidence;

import java.util.Objects;

/**
 * A piece of a text around some words of it.
 *
 * @param text one line, never cut inside a word where a space is near, nor inside a character
 * @param start where the words begin in {@code text}, UTF-16 code units
 */
public record Snippet(String text, int start) {
    /** How far an end may move inwards to fall between two words. */
    private static final int SLACK = 20;

    public Snippet {
        Objects.requireNonNull(text, "text");
    }

    /**
     * The words from {@code start} to {@code end} of {@code text} with what stands before and after them in the same
     * paragraph.
     *
     * @param start UTF-16 code units, inclusive
     * @param end exclusive
     * @param around most characters before, and most after; the words themselves are never cut
     * @throws IndexOutOfBoundsException if the words do not lie in the text
     */
    public static Snippet around(String text, int start, int end, int around) {
        Objects.checkFromToIndex(start, end, text.length());
        int from = Math.max(text.lastIndexOf('\n', start) + 1, begin(text, start, around));
        int paragraphEnd = text.indexOf('\n', end);
        int to = Math.min(paragraphEnd < 0 ? text.length() : paragraphEnd, finish(text, end, around));
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Snippet(text.substring(Math.min(from, start), Math.max(to, end)), start - Math.min(from, start));
    }

    private static int begin(String text, int start, int around) {
        int cut = Math.max(0, start - around);
        if (cut == 0) {
            return 0;
        }
        for (int at = cut; at < Math.min(start, cut + SLACK); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }

    private static int finish(String text, int end, int around) {
        int cut = Math.min(text.length(), end + around);
        if (cut == text.length()) {
            return cut;
        }
        for (int at = cut; at > Math.max(end, cut - SLACK); at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
