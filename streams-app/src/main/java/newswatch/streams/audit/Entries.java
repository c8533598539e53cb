package newswatch.streams.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/** What a topic holds, read; records with a null key or value are left out. Not thread-safe. */
final class Entries<K, V> implements AutoCloseable {
    private final TopicReader reader;
    private final String topic;
    private final Deserializer<K> key;
    private final Deserializer<V> value;

    /** @throws IllegalStateException if the topic does not exist */
    Entries(Properties kafka, Topic<K, V> topic) {
        this(kafka, topic.name(), topic.key().deserializer(), topic.value().deserializer());
    }

    /** Reads values as something else than the catalogue says. */
    Entries(Properties kafka, String topic, Deserializer<K> key, Deserializer<V> value) {
        this.topic = topic;
        this.key = key;
        this.value = value;
        Properties properties = new Properties();
        properties.putAll(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        reader = new TopicReader(
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer()), topic);
    }

    /** One record, its place, and when it was written. */
    record Entry<K, V>(K key, V value, TopicPartition partition, long offset, Instant written) {
        /** Whether it stands before {@code end}, which an earlier reading told. */
        boolean isBefore(Map<TopicPartition, Long> end) {
            return offset < end.getOrDefault(partition, 0L);
        }
    }

    /** Hands on every record from where the last reading stopped to the present end, and tells where that is. */
    Map<TopicPartition, Long> readToEnd(Consumer<Entry<K, V>> sink) {
        return reader.readToEnd(read -> hand(read, sink));
    }

    /** Hands on every record from the beginning to {@code end}, which an earlier reading told. */
    void readAgain(Map<TopicPartition, Long> end, Consumer<Entry<K, V>> sink) {
        reader.readAgain(end, read -> hand(read, sink));
    }

    private void hand(ConsumerRecord<byte[], byte[]> read, Consumer<Entry<K, V>> sink) {
        if (read.key() != null && read.value() != null) {
            sink.accept(new Entry<>(
                    key.deserialize(topic, read.key()),
                    value.deserialize(topic, read.value()),
                    new TopicPartition(topic, read.partition()),
                    read.offset(),
                    Instant.ofEpochMilli(read.timestamp())));
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
