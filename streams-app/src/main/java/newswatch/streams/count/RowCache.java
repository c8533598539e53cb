package newswatch.streams.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import newswatch.schemas.count.CountWindow;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The rows in use, in front of their store: read once, changed in memory, written and emitted once a commit. Holds the
 * rows used last; a changed row is never dropped unwritten. Not thread-safe.
 *
 * @param <R> kind of row
 */
final class RowCache<R extends Row> {
    private static final int FORMAT = 1;
    private static final int EXPECTED_BYTES = 128;
    private static final int MOST_WINDOWS = 10_000;

    private final KeyValueStore<Bytes, byte[]> store;
    private final Function<RowKey, R> empty;
    private final Consumer<R> emit;
    private final int capacity;
    private final Map<RowKey, R> rows;
    private final List<R> changed = new ArrayList<>();

    /** Whether all rows of a window are in memory, so that what is not there is not in the store either. */
    private final Map<CountWindow, Boolean> whole = new HashMap<>();

    private final BinaryWriter writer = new BinaryWriter(EXPECTED_BYTES);

    /**
     * @param store of the rows
     * @param empty makes a row of zeros
     * @param emit called for each row that was written
     * @param capacity rows held at most
     */
    RowCache(KeyValueStore<Bytes, byte[]> store, Function<RowKey, R> empty, Consumer<R> emit, int capacity) {
        this.store = store;
        this.empty = empty;
        this.emit = emit;
        this.capacity = capacity;
        this.rows = new LinkedHashMap<>(1024, 0.75f, true); // in the order of use
    }

    /** The row, from memory, else from the store, else of zeros. Whoever changes it calls {@link #changing} first. */
    R row(RowKey key) {
        R row = rows.get(key);
        if (row == null) {
            makeRoom();
            row = empty.apply(key);
            byte[] stored = isWhole(key.window()) ? null : store.get(key.toBytes());
            if (stored != null) {
                BinaryReader reader = new BinaryReader("a row of the store " + store.name(), stored);
                reader.version(FORMAT);
                row.read(reader);
            }
            rows.put(key, row);
        }
        return row;
    }

    /** To be called before the row's first change since it was written. */
    void changing(R row) {
        if (!row.isChanged()) {
            changed.add(row);
        }
    }

    /** Writes and emits every changed row. */
    void write() {
        if (changed.isEmpty()) {
            return;
        }
        List<KeyValue<Bytes, byte[]>> entries = new ArrayList<>(changed.size());
        for (R row : changed) {
            writer.reset().raw(FORMAT);
            row.write(writer);
            entries.add(KeyValue.pair(row.key().toBytes(), writer.toBytes()));
            row.written();
        }
        store.putAll(entries);
        changed.forEach(emit);
        changed.clear();
    }

    /** Drops all rows, changed or not. */
    void forget() {
        rows.clear();
        changed.clear();
        whole.clear();
    }

    /** Most rows are the first of their name in a new window, and RocksDB throws inside for each key that it has not. */
    private boolean isWhole(CountWindow window) {
        Boolean known = whole.get(window);
        if (known == null) {
            if (whole.size() >= MOST_WINDOWS) {
                whole.clear();
            }
            known = !isStored(window);
            whole.put(window, known);
        }
        return known;
    }

    /** Whether the store holds a row of this window, or of another zone's that begins with it. */
    private boolean isStored(CountWindow window) {
        long start = window.start().getEpochSecond();
        try (var stored = store.range(RowKey.from(window.unit(), start), RowKey.from(window.unit(), start + 1))) {
            return stored.hasNext();
        }
    }

    private void makeRoom() {
        if (rows.size() < capacity) {
            return;
        }
        Iterator<R> rowsByUse = rows.values().iterator();
        R eldest = rowsByUse.next();
        if (eldest.isChanged()) {
            write(); // earlier than need be, in the same transaction
        }
        rowsByUse.remove();
        whole.put(eldest.key().window(), false);
    }
}
