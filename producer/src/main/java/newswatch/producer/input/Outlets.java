package newswatch.producer.input;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import newswatch.producer.source.Draft;
import newswatch.producer.source.Outlet;
import newswatch.schemas.country.Countries;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@value #FILE} beside the files that are read: tab-separated UTF-8, head line {@value #HEAD}, a row for a
 * file, lines with {@code #} skipped. What a row leaves blank is taken from the feed. A table is looked for in a
 * file's folder and in those above it up to the folder that was named.
 */
public final class Outlets {
    /** Name of the table. */
    public static final String FILE = "sources.tsv";

    static final String HEAD = "feed\tfile\tsource\tcountry\tlanguage";
    private static final int COLUMNS = 5;

    private final Path root;
    private final Consumer<String> complaint;
    private final Map<Path, Map<Path, Outlet>> tables = new HashMap<>();

    /**
     * @param root the folder that was named; of a single file its own
     * @param complaint is told of a table that cannot be read, once; its files are read without it
     */
    public Outlets(Path root, Consumer<String> complaint) {
        this.root = root.toAbsolutePath().normalize();
        this.complaint = complaint;
    }

    /** What is known of a file; {@link Outlet#UNKNOWN} if nothing. */
    Outlet of(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        for (Path folder = whole.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            Outlet found = tables.computeIfAbsent(folder, this::read).get(whole);
            if (found != null) {
                return found;
            }
        }
        return Outlet.UNKNOWN;
    }

    /** Forgets the tables: they may have changed. */
    public void refresh() {
        tables.clear();
    }

    private Map<Path, Outlet> read(Path folder) {
        Path table = folder.resolve(FILE);
        if (!Files.exists(table)) {
            return Map.of();
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(table, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            complaint.accept(table + ": not UTF-8; the files beside it are read without it");
            return Map.of();
        } catch (IOException e) {
            complaint.accept(table + ": cannot be read (" + e + "); the files beside it are read without it");
            return Map.of();
        }
        Map<Path, Outlet> rows = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replace("\uFEFF", "") : lines.get(i);
            if (i == 0 && !line.strip().equals(HEAD)) {
                complaint.accept(table + ": line 1 is '" + line + "', but the head line '" + HEAD.replace("\t", "<tab>")
                        + "' is wanted; the files beside it are read without it");
                return Map.of();
            }
            if (i > 0 && !line.isBlank() && !line.startsWith("#")) {
                row(folder, table, i + 1, line, rows);
            }
        }
        return rows;
    }

    private void row(Path folder, Path table, int number, String line, Map<Path, Outlet> rows) {
        String[] given = line.split("\t", -1);
        @Nullable String[] cells = Arrays.copyOf(given, Math.max(COLUMNS, given.length)); // editors cut blank ends
        if (cells.length > COLUMNS || Draft.blankToNull(cells[1]) == null) {
            complaint.accept(table + ": line " + number
                    + (cells.length > COLUMNS ? " has " + cells.length + " cells, but 5 are wanted" : " names no file")
                    + "; it is left out");
            return;
        }
        String country = Draft.blankToNull(cells[3]);
        try {
            country = country == null ? null : Countries.requireOrUnknown(country);
        } catch (IllegalArgumentException e) {
            complaint.accept(table + ": line " + number + " is read without its country: " + e.getMessage());
            country = null;
        }
        rows.put(
                folder.resolve(String.valueOf(cells[1]).strip()).normalize(),
                new Outlet(
                        Draft.blankToNull(cells[0]),
                        Draft.blankToNull(cells[2]),
                        country,
                        Draft.blankToNull(cells[4])));
    }
}
