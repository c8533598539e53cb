package newswatch.tagger.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of cells in columns, aligned for a terminal, where Hangul, hanja and full-width forms take two columns. */
final class TextTable {
    private static final String GAP = "  ";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param alignment a character a column, {@code <} left or {@code >} right; the last one holds for further ones */
    TextTable(String alignment) {
        this.alignment = alignment;
    }

    /** Line breaks and other control characters in a cell become spaces. */
    void add(List<String> row) {
        rows.add(row.stream().map(TextTable::plain).toList());
    }

    private static String plain(String cell) {
        return CONTROL.matcher(cell).replaceAll(" ");
    }

    void print(PrintWriter to) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                boolean right = alignment.charAt(Math.min(i, alignment.length() - 1)) == '>';
                String pad = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : GAP).append(right ? pad + row.get(i) : row.get(i) + pad);
            }
            to.println(line.toString().stripTrailing());
        }
    }

    /** Columns that the text takes in a terminal. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0x303E)
                || (c >= 0x3041 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
