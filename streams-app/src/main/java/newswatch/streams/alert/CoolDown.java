package newswatch.streams.alert;

import java.time.Duration;
import java.time.Instant;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;

/**
 * How a rule stands between two alerts.
 *
 * @param last ingestion of the article that raised the last alert
 * @param heldBack matches since then
 */
record CoolDown(Instant last, long heldBack) {
    private static final int FORMAT = 1;

    /** Whether an article ingested at {@code time} must stay silent. */
    boolean silences(Instant time, Duration coolDown) {
        return !coolDown.isZero() && time.isBefore(last.plus(coolDown));
    }

    byte[] toBytes() {
        return new BinaryWriter(32).raw(FORMAT).instant(last).count(heldBack).toBytes();
    }

    static CoolDown fromBytes(byte[] bytes) {
        BinaryReader reader = new BinaryReader("a value of the store cool-downs", bytes);
        reader.version(FORMAT);
        return new CoolDown(reader.instant(), reader.count());
    }
}
