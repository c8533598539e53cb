package newswatch.launcher.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A terminal filled by one picture that is redrawn in place. Only lines that changed are written, so that nothing
 * flickers; what was on the terminal before comes back at the end. Not thread-safe.
 */
public final class Screen implements AutoCloseable {
    private static final String ESCAPE = "\u001b[";
    private static final String ENTER = ESCAPE + "?1049h" + ESCAPE + "?25l" + ESCAPE + "?7l" + ESCAPE + "2J";
    private static final String LEAVE = ESCAPE + "?7h" + ESCAPE + "?25h" + ESCAPE + "?1049l";
    private static final String REST_OF_LINE = ESCAPE + "K";

    private final PrintWriter out;
    private final boolean colours;
    private List<String> shown = new ArrayList<>();
    private int width;
    private int height;

    private Screen(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** Takes the terminal over until it is closed. */
    public static Screen open(PrintWriter out, boolean colours) {
        out.print(ENTER);
        out.flush();
        return new Screen(out, colours);
    }

    /** Shows {@code picture}, cut to the terminal's size. */
    public void show(List<Line> picture, int columns, int lines) {
        if (columns != width || lines != height) {
            width = columns;
            height = lines;
            shown = new ArrayList<>();
            out.print(ESCAPE + "2J");
        }
        var wanted = new ArrayList<String>(height);
        for (int row = 0; row < height; row++) {
            wanted.add(row < picture.size() ? picture.get(row).render(width, colours) : "");
        }
        for (int row = 0; row < height; row++) {
            if (row >= shown.size() || !shown.get(row).equals(wanted.get(row))) {
                out.print(ESCAPE + (row + 1) + ";1H" + wanted.get(row) + REST_OF_LINE);
            }
        }
        out.flush();
        shown = wanted;
    }

    /** Gives the terminal back as it was. */
    @Override
    public void close() {
        out.print(LEAVE);
        out.flush();
    }
}
