package newswatch.launcher.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells under headings, each column as wide as its widest cell. */
public final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> numeric;

    /**
     * A table without rows.
     *
     * @param headings a heading that begins with {@code >} is of a column of numbers, set to the right
     */
    public Columns(String... headings) {
        numeric = List.of(headings).stream().map(h -> h.startsWith(">")).toList();
        rows.add(List.of(headings).stream()
                .map(h -> h.startsWith(">") ? h.substring(1) : h)
                .toList());
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if there are not as many cells as headings
     */
    public Columns row(String... cells) {
        if (cells.length != numeric.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + numeric.size() + " headings");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The lines, headings first. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (List<String> row : rows) {
            var text = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int width = width(column);
                String cell =
                        numeric.get(column) ? Cells.right(row.get(column), width) : Cells.left(row.get(column), width);
                text.append(column == 0 ? "" : GAP).append(cell);
            }
            lines.add(Line.of(
                    lines.isEmpty() ? Style.BOLD : Style.PLAIN, text.toString().stripTrailing()));
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> Cells.width(row.get(column))).max().orElse(0);
    }
}
