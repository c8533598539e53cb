package newswatch.streams.count;

import newswatch.schemas.count.CountWindow;
import newswatch.schemas.count.WindowUnit;
import newswatch.streams.binary.BinaryWriter;
import org.apache.kafka.common.utils.Bytes;

/**
 * Which count: window, country, and entity where there is one (else empty).
 *
 * <p>As bytes: unit, start in seconds, then the rest. So all rows of a unit lie by age.
 */
record RowKey(CountWindow window, String country, String entityId) {
    /** First byte of a key that is no row's. */
    static final int NO_ROW = 0;

    @Override
    public boolean equals(Object other) {
        return other instanceof RowKey key
                && entityId.equals(key.entityId)
                && country.equals(key.country)
                && window.start().equals(key.window.start())
                && window.unit() == key.window.unit()
                && window.zone().equals(key.window.zone());
    }

    @Override
    public int hashCode() {
        int hash = entityId.hashCode() * 31 + country.hashCode();
        hash = hash * 31 + Long.hashCode(window.start().getEpochSecond());
        hash = hash * 31 + window.unit().name().hashCode();
        return hash * 31 + window.zone().hashCode();
    }

    Bytes toBytes() {
        return Bytes.wrap(new BinaryWriter(64)
                .raw(unit(window.unit()))
                .fixed(sortable(window.start().getEpochSecond()))
                .text(window.zone())
                .text(country)
                .text(entityId)
                .toBytes());
    }

    /** The lowest key of a unit that is not older than {@code second}, of the epoch. */
    static Bytes from(WindowUnit unit, long second) {
        return Bytes.wrap(
                new BinaryWriter(16).raw(unit(unit)).fixed(sortable(second)).toBytes());
    }

    private static int unit(WindowUnit unit) {
        return switch (unit) {
            case HOUR -> 1;
            case DAY -> 2;
        };
    }

    /** Flips the sign, so that times before 1970 come first. */
    private static long sortable(long second) {
        return second ^ Long.MIN_VALUE;
    }
}
