package newswatch.streams.count;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import newswatch.schemas.count.CountWindow;
import newswatch.schemas.topic.Topic;
import newswatch.streams.contribution.CountryChange;
import newswatch.streams.origin.Origin;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What both counting steps share: windows, the rows in use, the moment of writing, expiry. */
abstract class Counter<R extends Row> extends ContextualProcessor<String, CountryChange, String, byte[]>
        implements CommitStore.BeforeCommit {
    private final String storeName;
    private final Topic<?, ?> output;
    private final Settings settings;
    private final Windows windows;
    private final Function<RowKey, R> empty;
    private final CountJson json = new CountJson();
    private @Nullable Origin lastOrigin;
    private Headers lastHeaders = new RecordHeaders();
    private RowCache<R> rows;
    private Expiry expiry;

    /**
     * @param storeName of the rows
     * @param output that takes each row that was written
     * @param empty makes a row of zeros
     */
    Counter(String storeName, Topic<?, ?> output, Settings settings, Function<RowKey, R> empty) {
        this.storeName = storeName;
        this.output = output;
        this.settings = settings;
        this.windows = new Windows(settings.dayZones());
        this.empty = empty;
    }

    /**
     * @param dayZones zones of the DAY windows
     * @param retention after which an article is late
     * @param rowsInMemory rows held in memory by each task
     */
    record Settings(List<ZoneId> dayZones, Duration retention, int rowsInMemory) {}

    @Override
    public final void init(ProcessorContext<String, byte[]> context) {
        super.init(context);
        CommitStore store = context.getStateStore(storeName);
        KeyValueStore<Bytes, byte[]> bytes = store.wrapped();
        rows = new RowCache<>(bytes, empty, this::emit, settings.rowsInMemory());
        expiry = new Expiry(bytes, settings.retention());
        store.beforeCommit(context, this);
        context.schedule(Expiry.INTERVAL, PunctuationType.WALL_CLOCK_TIME, now -> deleteOld());
    }

    @Override
    public final void process(Record<String, CountryChange> incoming) {
        CountryChange change = incoming.value();
        expiry.saw(change.origin().partition(), incoming.timestamp());
        for (CountWindow window : windows.holding(change.eventTime())) {
            count(change, window, incoming.timestamp());
        }
    }

    /** Adds the change to its rows of one window. */
    abstract void count(CountryChange change, CountWindow window, long timestamp);

    /** The row, about to be changed. */
    final R change(RowKey key, CountryChange change, long timestamp) {
        R row = rows.row(key);
        rows.changing(row);
        row.stamp(change, timestamp);
        return row;
    }

    @Override
    public final void write() {
        rows.write();
        expiry.write();
    }

    @Override
    public final void forget() {
        rows.forget();
    }

    private void emit(R row) {
        context().forward(new Record<>(json.key(row.key()), json.value(row), row.timestamp(), headers(row.origin())));
    }

    /** Most rows of one article follow each other. */
    private Headers headers(Origin origin) {
        if (!origin.equals(lastOrigin)) {
            lastOrigin = origin;
            lastHeaders = origin.headers(output);
        }
        return lastHeaders;
    }

    private void deleteOld() {
        write();
        if (expiry.deleteOld() > 0) {
            rows.forget();
        }
    }
}
