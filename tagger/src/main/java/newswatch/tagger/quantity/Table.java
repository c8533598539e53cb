package newswatch.tagger.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A bundled table: tab-separated, UTF-8, lines that begin with # are comments. */
final class Table {
    private Table() {}

    /**
     * All rows of a resource beside this class.
     *
     * @param columns how many cells each row has
     * @throws IllegalStateException naming file and line, if a row has another number of cells or an empty one
     */
    static List<String[]> rows(String file, int columns) {
        var stream = Table.class.getResourceAsStream(file(file));
        if (stream == null) {
            throw new IllegalStateException(file(file) + " is not on the class path: the jar is incomplete");
        }
        var rows = new ArrayList<String[]>();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length != columns || List.of(cells).contains("")) {
                    throw new IllegalStateException(
                            file + ":" + number + ": '" + line + "' has not " + columns + " cells, none of them empty");
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String file(String name) {
        return name + ".tsv";
    }
}
