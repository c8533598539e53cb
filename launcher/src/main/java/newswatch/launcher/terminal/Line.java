package newswatch.launcher.terminal;

import java.util.ArrayList;
import java.util.List;

/** One line of text in several styles, measured in cells. */
public final class Line {
    private record Span(Style style, String text) {}

    private final List<Span> spans = new ArrayList<>();
    private int cells;

    /** An empty line. */
    public static Line of() {
        return new Line();
    }

    /** A line of plain text. */
    public static Line of(String text) {
        return new Line().add(text);
    }

    /** A line in one style. */
    public static Line of(Style style, String text) {
        return new Line().add(style, text);
    }

    public Line add(String text) {
        return add(Style.PLAIN, text);
    }

    public Line add(Style style, String text) {
        spans.add(new Span(style, text));
        cells += Cells.width(text);
        return this;
    }

    public Line add(Line other) {
        other.spans.forEach(span -> add(span.style, span.text));
        return this;
    }

    /** Spaces up to {@code column}; none if the line is there already. */
    public Line to(int column) {
        return cells < column ? add(" ".repeat(column - cells)) : this;
    }

    /** How many cells the line takes. */
    public int cells() {
        return cells;
    }

    /** The line as a terminal of this width shows it whole, cut with an ellipsis where it is longer. */
    public String render(int width, boolean colours) {
        var out = new StringBuilder();
        int left = width;
        boolean cutting = cells > width;
        for (Span span : spans) {
            int wanted = Cells.width(span.text);
            if (cutting && wanted >= left) { // an ellipsis must fit too
                String cut = wanted == left ? Cells.cut(span.text + " ", left) : Cells.cut(span.text, left);
                return out.append(span.style.paint(cut, colours)).toString();
            }
            out.append(span.style.paint(span.text, colours));
            left -= wanted;
        }
        return out.toString();
    }

    /** The text without styles, whole. */
    @Override
    public String toString() {
        return render(Integer.MAX_VALUE, false);
    }
}
