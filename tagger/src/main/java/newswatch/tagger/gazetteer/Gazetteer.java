package newswatch.tagger.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import newswatch.schemas.gazetteer.GazetteerEntry;
import org.jspecify.annotations.Nullable;

/** All entities that the tagger knows by name. Immutable, thread-safe. */
public final class Gazetteer {
    private final Map<String, GazetteerEntry> entries;

    private Gazetteer(Map<String, GazetteerEntry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /**
     * The lists that newswatch ships. Read once, then shared.
     *
     * @throws IllegalArgumentException naming file and line, if a list cannot be read
     */
    public static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    /** Exactly these entries; of two with one id the later counts. */
    public static Gazetteer of(Collection<GazetteerEntry> entries) {
        var byId = new LinkedHashMap<String, GazetteerEntry>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return new Gazetteer(byId);
    }

    /**
     * These entries and changes on top.
     *
     * @param changes by entity id: the entry that is added or put in place of the old one, or empty to remove it
     */
    public Gazetteer with(Map<String, Optional<GazetteerEntry>> changes) {
        var byId = new LinkedHashMap<>(entries);
        changes.forEach((id, entry) -> entry.ifPresentOrElse(e -> byId.put(id, e), () -> byId.remove(id)));
        return new Gazetteer(byId);
    }

    /** All entries, in no particular order. */
    public Collection<GazetteerEntry> entries() {
        return entries.values();
    }

    /** The entry with this id, if there is one. */
    public Optional<GazetteerEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * The bundled table that holds the entry with this id; null if the entry is none of newswatch's own, or was put in
     * place of one. The first call reads all tables anew.
     */
    public @Nullable String table(String id) {
        GazetteerEntry entry = entries.get(id);
        return entry != null && entry.equals(bundled().entries.get(id)) ? Tables.BY_ID.get(id) : null;
    }

    /** Eight hex digits that change whenever an entry does: the first part of a tagged article's gazetteer version. */
    public String fingerprint() {
        CRC32 sum = new CRC32();
        for (GazetteerEntry entry : new TreeMap<>(entries).values()) {
            sum.update(entry.toString().getBytes(StandardCharsets.UTF_8));
            sum.update('\n');
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** Loads the lists at first use. */
    private static final class Bundled {
        static final Gazetteer GAZETTEER = of(GazetteerFiles.bundled());
    }

    /** Loads which entry stands where when somebody first asks. */
    private static final class Tables {
        static final Map<String, String> BY_ID = Map.copyOf(GazetteerFiles.tables());
    }
}
