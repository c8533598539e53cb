package newswatch.launcher.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newswatch.launcher.process.Failure;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.json.Json;
import newswatch.schemas.json.UnreadableRecordException;
import newswatch.tagger.gazetteer.GazetteerFiles;
import newswatch.tagger.gazetteer.PlacedEntry;

/** A user's file of gazetteer entries: JSON Lines as {@code put} takes them, or a table as newswatch ships them. */
final class EntryFile {
    private EntryFile() {}

    /**
     * The entries with their lines.
     *
     * @param file {@code .tsv} is read as a table, anything else as JSON Lines; - for standard input
     * @throws Failure if the file can't be read, or telling all lines that are no entries
     */
    static List<PlacedEntry> read(String file) {
        return file.endsWith(".tsv") ? table(file) : lines(file);
    }

    private static List<PlacedEntry> table(String file) {
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            return GazetteerFiles.placed(file, reader);
        } catch (IOException e) {
            throw new Failure("can't read " + file + ": " + Errors.reason(e), e);
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<PlacedEntry> lines(String file) {
        String name = file.equals(JsonLines.STREAM) ? "stdin" : file;
        List<PlacedEntry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        JsonLines.read(file, System.in, (line, number, origin) -> {
            try {
                GazetteerEntry entry = Json.read(origin, GazetteerEntry.class, line);
                entries.add(new PlacedEntry(entry, name, Math.toIntExact(number)));
            } catch (UnreadableRecordException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        });
        if (!problems.isEmpty()) {
            throw new Failure(Problems.text(problems));
        }
        return entries;
    }
}
