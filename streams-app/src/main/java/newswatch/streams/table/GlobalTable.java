package newswatch.streams.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import newswatch.schemas.json.Json;
import newswatch.schemas.json.UnreadableRecordException;
import newswatch.schemas.topic.Topic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A topic of one partition, held in memory as a whole. Written by the global thread, read by all; thread-safe.
 *
 * @param <T> record of its values
 */
public final class GlobalTable<T> {
    private static final Logger LOG = LoggerFactory.getLogger(GlobalTable.class);

    private final Topic<String, T> topic;
    private final Function<T, String> idOf;
    private final Map<String, Optional<T>> entries = new LinkedHashMap<>();
    private final Map<Long, String> invalid = new TreeMap<>();
    private final Map<String, Long> invalidByKey = new LinkedHashMap<>();
    private long read = -1;
    private volatile TableView<T> view = new TableView<>(-1, Map.of(), List.of());
    private volatile boolean changed;

    /**
     * @param topic of one partition
     * @param idOf what the key of a value has to be
     */
    public GlobalTable(Topic<String, T> topic, Function<T, String> idOf) {
        this.topic = topic;
        this.idOf = idOf;
    }

    /** The table as far as it was read. Cheap while nothing changes. */
    public TableView<T> view() {
        if (changed) {
            synchronized (this) {
                changed = false;
                view = new TableView<>(read, Map.copyOf(entries), List.copyOf(invalid.values()));
            }
        }
        return view;
    }

    /** Makes the topology read the topic into this table. */
    public void addTo(StreamsBuilder builder) {
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(topic.name()), Serdes.Bytes(), Serdes.ByteArray())
                        .withLoggingDisabled(),
                topic.name(),
                Consumed.with(Serdes.Bytes(), Serdes.ByteArray())
                        .withName(topic.name() + "-table")
                        .withTimestampExtractor((record, partitionTime) -> Math.max(0, record.timestamp())),
                Reader::new);
    }

    /** Never throws: what cannot be read is listed. */
    synchronized void put(String key, byte @Nullable [] value, long offset) {
        read = Math.max(read, offset);
        Long wrong = invalidByKey.remove(key);
        if (wrong != null) {
            invalid.remove(wrong);
        }
        if (value == null) {
            entries.remove(key); // as if it had never been written: compaction forgets it too
        } else {
            try {
                T entry = Json.read(topic.name() + "@" + offset, topic.valueType(), value);
                if (!idOf.apply(entry).equals(key)) {
                    throw new IllegalArgumentException(topic.name() + "@" + offset + ": key '" + key
                            + "' is not the id '" + idOf.apply(entry) + "' of its value");
                }
                entries.put(key, Optional.of(entry));
            } catch (UnreadableRecordException | IllegalArgumentException e) {
                reject(key, offset, String.valueOf(e.getMessage()));
            }
        }
        changed = true;
    }

    private void reject(String key, long offset, String problem) {
        LOG.warn("{}; the entry is left out, write a correct one under the same key", problem);
        invalid.put(offset, problem);
        invalidByKey.put(key, offset);
    }

    /** Keeps the bytes in the store, as Kafka Streams wants it, and the entries in the table. */
    private final class Reader extends ContextualProcessor<Bytes, byte[], Void, Void> {
        @Override
        public void process(Record<Bytes, byte[]> entry) {
            long offset = context().recordMetadata().map(RecordMetadata::offset).orElse(-1L);
            if (entry.key() == null) {
                LOG.warn("{}@{}: a record without a key is left out", topic.name(), offset);
                return;
            }
            KeyValueStore<Bytes, byte[]> store = context().getStateStore(topic.name());
            store.put(entry.key(), entry.value());
            put(new String(entry.key().get(), StandardCharsets.UTF_8), entry.value(), offset);
        }
    }
}
