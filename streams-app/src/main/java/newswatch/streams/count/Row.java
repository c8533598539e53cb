package newswatch.streams.count;

import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.contribution.CountryChange;
import newswatch.streams.encode.JsonWriter;
import newswatch.streams.origin.Origin;

/** One count while it is in use. Not thread-safe. */
abstract class Row {
    private final RowKey key;
    private final Stamps stamps = new Stamps();
    private Origin origin = new Origin(0, 0);
    private long timestamp;
    private boolean changed;

    Row(RowKey key) {
        this.key = key;
    }

    final RowKey key() {
        return key;
    }

    /** Highest sequence counted here, by partition. */
    final Stamps stamps() {
        return stamps;
    }

    /** The record of the article that was counted last. */
    final Origin origin() {
        return origin;
    }

    /** Ingestion time of that record, in milliseconds; 0 unless counted since the row was read. */
    final long timestamp() {
        return timestamp;
    }

    final boolean isChanged() {
        return changed;
    }

    final void written() {
        changed = false;
    }

    /** Notes who changed the row; the figures are the subclass's. */
    final void stamp(CountryChange change, long time) {
        origin = change.origin();
        timestamp = time;
        changed = true;
        stamps.saw(origin.partition(), change.sequence());
    }

    /**
     * Appends the figures as members of the value, as the count's record has them.
     *
     * @throws IllegalArgumentException if they break a rule of that record
     */
    abstract void writeFigures(JsonWriter json);

    /** Appends the figures for the store. */
    abstract void writeFigures(BinaryWriter writer);

    /** Reads what {@link #writeFigures(BinaryWriter)} wrote. */
    abstract void readFigures(BinaryReader reader);

    final void write(BinaryWriter writer) {
        writer.count(origin.partition()).count(origin.offset());
        stamps.write(writer);
        writeFigures(writer);
    }

    final void read(BinaryReader reader) {
        origin = new Origin(reader.small(), reader.count());
        stamps.read(reader);
        readFigures(reader);
    }
}
