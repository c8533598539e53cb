package newswatch.streams.contribution;

import java.time.Instant;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.origin.Origin;

/**
 * How one revision changes the rows of one country: what travels from the task that tagged it to the one that counts.
 *
 * @param eventTime decides on the windows
 * @param sequence of the revision, in the task of {@code origin}'s partition
 * @param origin the article's record
 * @param share after minus before
 */
public record CountryChange(Instant eventTime, long sequence, Origin origin, CountryShare share) {
    private static final int FORMAT = 1;
    private static final int EXPECTED_BYTES = 1_024;

    /** The compact encoding. */
    public byte[] toBytes() {
        BinaryWriter writer = new BinaryWriter(EXPECTED_BYTES);
        writer.raw(FORMAT)
                .instant(eventTime)
                .count(sequence)
                .count(origin.partition())
                .count(origin.offset());
        share.write(writer);
        return writer.toBytes();
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws IllegalStateException if a later release wrote it, or it is damaged
     */
    public static CountryChange fromBytes(byte[] bytes) {
        BinaryReader reader = new BinaryReader("a country change", bytes);
        reader.version(FORMAT);
        return new CountryChange(
                reader.instant(),
                reader.count(),
                new Origin(reader.small(), reader.count()),
                CountryShare.read(reader));
    }
}
