package newswatch.tagger.gazetteer.lint;

import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.PlacedEntry;

/** A name of an entry, with the place of the entry. */
record PlacedName(PlacedEntry entry, GazetteerEntry.Name name) {
    String text() {
        return name.text();
    }

    String id() {
        return entry.entry().id();
    }

    MentionType type() {
        return entry.entry().type();
    }

    /** Whether the name stands without a further sign. */
    boolean isSure() {
        return !name.needsContext();
    }
}
