package newswatch.launcher.terminal;

/** A word shown in its sentence, cut around the word where the sentence is too long. */
public final class Highlight {
    private static final String ELLIPSIS = "…";

    private Highlight() {}

    /**
     * A line with the word in its style.
     *
     * @param sentence one line
     * @param start where the word begins in it, UTF-16 code units; below 0 if it is not there
     * @param length of the word, same unit
     * @param style of the word
     * @param width cells that the result may take
     */
    public static Line of(String sentence, int start, int length, Style style, int width) {
        if (start < 0 || start + length > sentence.length()) {
            return Line.of(Cells.cut(Cells.plain(sentence), width));
        }
        String before = Cells.plain(sentence.substring(0, start));
        String word = Cells.plain(sentence.substring(start, start + length));
        String after = Cells.plain(sentence.substring(start + length));
        int room = Math.max(0, width - Cells.width(word));
        int ahead = Math.min(Cells.width(before), Math.max(room / 2, room - Cells.width(after)));
        String shownBefore =
                Cells.width(before) <= ahead ? before : ahead < 1 ? "" : ELLIPSIS + Cells.tail(before, ahead - 1);
        int rest = Math.max(0, room - Cells.width(shownBefore));
        return Line.of(Style.PLAIN, shownBefore)
                .add(style, Cells.cut(word, width))
                .add(Cells.cut(after, rest));
    }
}
