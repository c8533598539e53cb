package newswatch.launcher.register;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newswatch.launcher.process.Failure;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.gazetteer.PlacedEntry;
import newswatch.tagger.gazetteer.lint.Finding;
import newswatch.tagger.gazetteer.lint.GazetteerLint;
import newswatch.tagger.gazetteer.lint.Remedy;

/**
 * What a register becomes.
 *
 * @param columns which column was read as what, for people
 * @param rows how many rows it has
 * @param entries what is to be put, with the lines of their rows
 * @param joined how many of these add to an entity that newswatch lists
 * @param known how many rows say nothing new
 * @param inContext names that need context, by what the lint says of them
 * @param problems of rows that are no entries, each with file and line
 * @param findings what the lint still finds
 */
public record RegisterImport(
        String columns,
        int rows,
        List<PlacedEntry> entries,
        int joined,
        int known,
        List<Finding> inContext,
        List<String> problems,
        List<Finding> findings) {
    /**
     * Reads a register. A name that the lint would have in context is put there.
     *
     * @param name of the file, for messages
     * @throws Failure if it is no table, or its columns are not told
     */
    public static RegisterImport read(String name, InputStream in, RegisterSettings settings) {
        RegisterTable table = RegisterTable.read(name, in, settings.charset(), settings.separator());
        RegisterColumns columns = RegisterColumns.of(name, table.headings(), settings.columns());
        KnownEntities listed = new KnownEntities(Gazetteer.bundled().entries());
        RowEntries rows = new RowEntries(columns, settings, listed);
        List<String> problems = new ArrayList<>();
        List<PlacedEntry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        int joined = 0;
        int known = 0;
        for (RegisterTable.Row row : table.rows()) {
            try {
                RowEntries.Made made = rows.of(row);
                Integer before = lines.putIfAbsent(made.entry().id(), row.line());
                if (before != null) {
                    throw new IllegalArgumentException("its id " + made.entry().id() + " is that of line " + before
                            + ", too; if they are two, name a column of ids (--column id=HEADING)");
                }
                if (made.isKnown()) {
                    known++;
                } else {
                    joined += made.listed() == null ? 0 : 1;
                    entries.add(new PlacedEntry(made.entry(), name, row.line()));
                }
            } catch (IllegalArgumentException e) {
                problems.add(name + ":" + row.line() + ": " + e.getMessage());
            }
        }
        List<Finding> findings = GazetteerLint.ofUser(entries);
        List<Finding> inContext = findings.stream()
                .filter(finding -> finding.remedy() == Remedy.NEEDS_CONTEXT)
                .toList();
        if (!inContext.isEmpty()) {
            entries = inContext(entries, inContext);
            findings = GazetteerLint.ofUser(entries);
        }
        return new RegisterImport(
                columns.toString(), table.rows().size(), entries, joined, known, inContext, problems, findings);
    }

    private static List<PlacedEntry> inContext(List<PlacedEntry> entries, List<Finding> findings) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Finding finding : findings) {
            names.computeIfAbsent(finding.entry().entry().id(), id -> new HashSet<>())
                    .add(String.valueOf(finding.name()));
        }
        List<PlacedEntry> changed = new ArrayList<>(entries.size());
        for (PlacedEntry placed : entries) {
            Set<String> open = names.getOrDefault(placed.entry().id(), Set.of());
            GazetteerEntry entry = placed.entry();
            List<Name> all = entry.names().stream()
                    .map(name ->
                            new Name(name.text(), name.language(), name.needsContext() || open.contains(name.text())))
                    .toList();
            changed.add(new PlacedEntry(
                    new GazetteerEntry(entry.id(), entry.type(), entry.name(), entry.countries(), all, entry.parent()),
                    placed.file(),
                    placed.line()));
        }
        return changed;
    }
}
