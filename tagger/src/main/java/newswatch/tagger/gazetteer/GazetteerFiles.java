package newswatch.tagger.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;

/**
 * Reads gazetteer lists: UTF-8, a head line, then one entity a line in five cells parted by tabs: id, name to show,
 * countries, Korean names, names in Latin letters; in lists of companies a sixth may hold the id of the parent. Lists
 * within a cell are parted by semicolons; a question mark behind a name says that it needs context. {@code #} begins a
 * comment line.
 */
public final class GazetteerFiles {
    static final String HEAD = "id\tname\tcountries\tko\ten";
    static final String HEAD_WITH_PARENT = HEAD + "\tparent";
    static final List<String> FILES = List.of(
            "companies.tsv",
            "companies-kr.tsv",
            "companies-abroad.tsv",
            "companies-listed.tsv",
            "policies.tsv",
            "policies-kr.tsv",
            "policies-kr-acts.tsv",
            "policies-world.tsv",
            "people.tsv",
            "people-kr.tsv",
            "people-kr-assembly.tsv",
            "people-world.tsv",
            "people-business.tsv",
            "people-politicians.tsv",
            "countries.tsv");

    private GazetteerFiles() {}

    static List<GazetteerEntry> bundled() {
        return entries(placed());
    }

    /**
     * The lists that newswatch ships, in the order of their lines.
     *
     * @throws IllegalArgumentException naming file and line, if a list cannot be read
     */
    public static List<PlacedEntry> placed() {
        List<PlacedEntry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String file : FILES) {
            bundled(file, ids, entries);
        }
        return entries;
    }

    /** In which bundled list each of its entries stands, by entity id. Reads all lists anew. */
    static Map<String, String> tables() {
        Map<String, String> tables = new HashMap<>();
        placed().forEach(placed -> tables.put(placed.entry().id(), placed.file()));
        return tables;
    }

    private static void bundled(String file, Set<String> ids, List<PlacedEntry> entries) {
        try (InputStream in = GazetteerFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("newswatch/tagger/gazetteer/" + file
                        + ": not on the class path; the tagger's jar is incomplete");
            }
            read(file, new InputStreamReader(in, StandardCharsets.UTF_8), ids, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads one list.
     *
     * @param file name for error messages
     * @throws IllegalArgumentException saying file, line, what stands there and what is wanted
     * @throws IOException if reading fails
     */
    public static List<GazetteerEntry> read(String file, Reader list) throws IOException {
        return entries(placed(file, list));
    }

    /** Like {@link #read}, with the line of each entry. */
    public static List<PlacedEntry> placed(String file, Reader list) throws IOException {
        List<PlacedEntry> entries = new ArrayList<>();
        read(file, list, new HashSet<>(), entries);
        return entries;
    }

    private static List<GazetteerEntry> entries(List<PlacedEntry> placed) {
        return placed.stream().map(PlacedEntry::entry).toList();
    }

    private static void read(String file, Reader list, Set<String> ids, List<PlacedEntry> entries) throws IOException {
        BufferedReader reader = new BufferedReader(list, 1 << 16);
        boolean headSeen = false;
        int most = 0;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!headSeen) {
                if (!line.equals(HEAD) && !line.equals(HEAD_WITH_PARENT)) {
                    throw bad(file, number, "'" + line + "' is not the head line", HEAD.replace("\t", "<TAB>"));
                }
                most = line.split("\t").length;
                headSeen = true;
                continue;
            }
            GazetteerEntry entry = entry(file, number, line, most);
            if (!ids.add(entry.id())) {
                throw bad(file, number, "id '" + entry.id() + "' is there twice", "one line an entity");
            }
            entries.add(new PlacedEntry(entry, file, number));
        }
    }

    /** @param most how many cells the head line names; a parent may be left out */
    private static GazetteerEntry entry(String file, int number, String line, int most) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5 && cells.length != most) {
            throw bad(file, number, cells.length + " cells", "5 cells parted by tabs: " + HEAD.replace("\t", ", "));
        }
        int colon = cells[0].indexOf(':');
        MentionType type = null;
        for (MentionType candidate : MentionType.values()) {
            if (colon > 0
                    && cells[0].substring(0, colon).equals(candidate.name().toLowerCase(Locale.ROOT))) {
                type = candidate;
            }
        }
        if (type == null) {
            throw bad(file, number, "id '" + cells[0] + "'", "company:…, policy:…, person:… or country:…");
        }
        List<Name> names = new ArrayList<>();
        names(cells[3], "ko", names);
        names(cells[4], "en", names);
        String parent = cells.length == 6 && !cells[5].isEmpty() ? cells[5] : null;
        try {
            return new GazetteerEntry(cells[0], type, cells[1], parts(cells[2]), names, parent);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
        }
    }

    private static void names(String cell, String language, List<Name> names) {
        for (String part : parts(cell)) {
            boolean needsContext = part.endsWith("?");
            names.add(new Name(needsContext ? part.substring(0, part.length() - 1) : part, language, needsContext));
        }
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from <= cell.length(); ) {
            int to = cell.indexOf(';', from);
            to = to < 0 ? cell.length() : to;
            String part = cell.substring(from, to).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + 1;
        }
        return parts;
    }

    private static IllegalArgumentException bad(String file, int line, String seen, String wanted) {
        return new IllegalArgumentException(file + ":" + line + ": " + seen + "; wanted: " + wanted);
    }
}
