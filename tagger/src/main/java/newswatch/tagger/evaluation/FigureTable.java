package newswatch.tagger.evaluation;

import java.io.PrintWriter;
import java.util.List;

/**
 * Figures in rows and columns, whatever they are shown on.
 *
 * @param title what they are, and how to read them
 * @param alignment a character a column, {@code <} text or {@code >} number; the last one holds for further ones
 * @param head a cell a column
 * @param rows each as long as the head
 */
public record FigureTable(String title, String alignment, List<String> head, List<List<String>> rows) {
    public FigureTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether the column holds numbers. */
    public boolean isNumber(int column) {
        return alignment.charAt(Math.min(column, alignment.length() - 1)) == '>';
    }

    /** Prints title and aligned columns. */
    public void print(PrintWriter to) {
        var text = new TextTable(alignment);
        text.add(head);
        rows.forEach(text::add);
        to.println(title);
        text.print(to);
    }
}
