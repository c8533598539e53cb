package newswatch.tagger.gazetteer;

import newswatch.schemas.gazetteer.GazetteerEntry;

/**
 * An entry and where it was read.
 *
 * @param file name of the file, as people know it
 * @param line number of the line, from 1
 */
public record PlacedEntry(GazetteerEntry entry, String file, int line) {
    /** {@code companies.tsv:12}. */
    public String place() {
        return file + ":" + line;
    }
}
