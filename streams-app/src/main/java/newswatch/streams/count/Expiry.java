package newswatch.streams.count;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.topic.Topics;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Deletes rows of windows that are closed for good. Its clock is the ingestion of the articles counted, of each tagging
 * task on its own, and it goes by the slowest; it is kept in the same store. Not thread-safe.
 */
final class Expiry {
    /** Most rows deleted at once. */
    static final int BATCH = 5_000;

    /** How often to look. */
    static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final int FORMAT = 1;
    private static final Duration GRACE = Duration.ofDays(1);
    private static final Bytes PROGRESS = Bytes.wrap(new byte[] {RowKey.NO_ROW});

    private final KeyValueStore<Bytes, byte[]> store;
    private final Duration retention;
    private final Map<Integer, Long> progress = new TreeMap<>();
    private boolean changed;

    /**
     * @param store of the rows
     * @param retention after which an article is late
     */
    Expiry(KeyValueStore<Bytes, byte[]> store, Duration retention) {
        this.store = store;
        this.retention = retention;
        byte[] stored = store.get(PROGRESS);
        if (stored != null) {
            BinaryReader reader = new BinaryReader("the progress in the store " + store.name(), stored);
            reader.version(FORMAT);
            for (int left = reader.small(); left > 0; left--) {
                progress.put(reader.small(), reader.count());
            }
        }
    }

    /** Notes how far the task that tagged {@code partition} has come, in milliseconds. */
    void saw(int partition, long ingested) {
        Long before = progress.get(partition);
        if (before == null || before < ingested) {
            progress.put(partition, ingested);
            changed = true;
        }
    }

    /** Keeps the clock; to be called before a commit. */
    void write() {
        if (changed) {
            BinaryWriter writer = new BinaryWriter(64).raw(FORMAT).count(progress.size());
            progress.forEach((partition, time) -> writer.count(partition).count(time));
            store.put(PROGRESS, writer.toBytes());
            changed = false;
        }
    }

    /** Deletes at most {@value #BATCH} rows; tells how many. */
    int deleteOld() {
        if (progress.isEmpty()) {
            return 0;
        }
        long now = progress.values().stream().mapToLong(Long::longValue).min().orElse(0);
        Duration hours = retention.plus(GRACE);
        Duration days = Topics.COUNTRY_COUNTS.retention();
        int deleted = delete(WindowUnit.HOUR, now, hours, BATCH);
        return deleted
                + delete(WindowUnit.DAY, now, days.compareTo(hours) > 0 ? days : hours.plus(GRACE), BATCH - deleted);
    }

    private int delete(WindowUnit unit, long now, Duration kept, int most) {
        List<Bytes> old = new ArrayList<>();
        long second = Math.floorDiv(now, 1_000L) - kept.toSeconds();
        try (KeyValueIterator<Bytes, byte[]> rows =
                store.range(RowKey.from(unit, Long.MIN_VALUE), RowKey.from(unit, second))) {
            while (old.size() < most && rows.hasNext()) {
                old.add(rows.next().key);
            }
        }
        old.forEach(store::delete);
        return old.size();
    }
}
