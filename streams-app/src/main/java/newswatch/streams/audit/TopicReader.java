package newswatch.streams.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import newswatch.schemas.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads a topic from its beginning, and later from where it stopped, to the end of what is committed at that moment.
 * Not thread-safe.
 */
final class TopicReader<K, V> implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final String topic;
    private final Deserializer<K> key;
    private final Deserializer<V> value;

    /** @throws IllegalStateException if the topic does not exist */
    TopicReader(Properties kafka, Topic<K, V> topic) {
        this(kafka, topic.name(), topic.key().deserializer(), topic.value().deserializer());
    }

    /** Reads values as something else than the catalogue says. */
    TopicReader(Properties kafka, String topic, Deserializer<K> key, Deserializer<V> value) {
        this.topic = topic;
        this.key = key;
        this.value = value;
        Properties properties = new Properties();
        properties.putAll(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                throw new IllegalStateException(
                        "topic " + topic + " does not exist; create all with: newswatch topics create");
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
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
        Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
        readTo(end, sink);
        return end;
    }

    /** Hands on every record from the beginning to {@code end}, which an earlier reading told. */
    void readAgain(Map<TopicPartition, Long> end, Consumer<Entry<K, V>> sink) {
        consumer.seekToBeginning(partitions);
        readTo(end, sink);
    }

    /** Records with a null key or value are left out. */
    private void readTo(Map<TopicPartition, Long> end, Consumer<Entry<K, V>> sink) {
        while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
            for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
                if (read.key() != null && read.value() != null) {
                    var entry = new Entry<>(
                            key.deserialize(topic, read.key()),
                            value.deserialize(topic, read.value()),
                            new TopicPartition(topic, read.partition()),
                            read.offset(),
                            Instant.ofEpochMilli(read.timestamp()));
                    if (entry.isBefore(end)) {
                        sink.accept(entry);
                    }
                }
            }
        }
        end.forEach(consumer::seek); // a poll may have read on
    }

    @Override
    public void close() {
        consumer.close();
    }
}
