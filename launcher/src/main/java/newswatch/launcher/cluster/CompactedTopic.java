package newswatch.launcher.cluster;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import newswatch.launcher.process.Failure;
import newswatch.schemas.json.UnreadableRecordException;
import newswatch.schemas.topic.RecordHeaders;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.TopicReader;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * A compacted topic used as a table: what people write (rules, gazetteer), and every instance reads.
 *
 * @param <V> the record
 */
public final class CompactedTopic<V> {
    private final Cluster cluster;
    private final Topic<String, V> topic;

    public CompactedTopic(Cluster cluster, Topic<String, V> topic) {
        this.cluster = cluster;
        this.topic = topic;
    }

    /**
     * One row.
     *
     * @param value the entry; absent exactly if it can't be read
     * @param problem why it can't be read
     */
    public record Row<V>(Optional<V> value, String problem) {}

    /** The latest value of every key, unreadable ones included, in the order in which they were last written. */
    public Map<String, Row<V>> read() {
        var rows = new LinkedHashMap<String, Row<V>>();
        try (TopicReader reader = new TopicReader(cluster.consumer(), topic.name())) {
            reader.readToEnd(entry -> {
                String key = entry.key() == null ? "" : new String(entry.key(), StandardCharsets.UTF_8);
                rows.remove(key);
                if (entry.value() != null) {
                    rows.put(key, row(entry.value()));
                }
            });
        } catch (KafkaException e) {
            throw cluster.explain(e);
        }
        return rows;
    }

    /** Writes entries by key, and waits until they are stored; an absent value takes the entry back. */
    public void write(Map<String, Optional<V>> entries) {
        try (KafkaProducer<byte[], byte[]> producer = cluster.producer()) {
            var sent = entries.entrySet().stream()
                    .map(entry -> producer.send(toRecord(entry.getKey(), entry.getValue())))
                    .toList();
            producer.flush();
            for (var acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            throw cluster.explain(e.getCause() == null ? e : e.getCause());
        } catch (KafkaException e) {
            throw cluster.explain(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while writing to " + topic.name(), e);
        }
    }

    private Row<V> row(byte[] bytes) {
        try {
            return new Row<>(Optional.of(topic.value().deserializer().deserialize(topic.name(), bytes)), "");
        } catch (UnreadableRecordException | KafkaException e) {
            return new Row<>(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private ProducerRecord<byte[], byte[]> toRecord(String key, Optional<V> value) {
        var written = new ProducerRecord<>(
                topic.name(),
                topic.key().serializer().serialize(topic.name(), key),
                value.map(v -> topic.value().serializer().serialize(topic.name(), v))
                        .orElse(null));
        written.headers()
                .add(RecordHeaders.CONTENT_TYPE, "application/json".getBytes(StandardCharsets.UTF_8))
                .add(RecordHeaders.SCHEMA, topic.schema().getBytes(StandardCharsets.UTF_8));
        return written;
    }
}
