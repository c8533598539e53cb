package newswatch.systemtests.recount;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import newswatch.schemas.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/** A topic as any consumer sees it: all that was committed, from the beginning to the end of the moment. */
public final class TopicLog {
    private static final Duration POLL = Duration.ofMillis(200);

    private TopicLog() {}

    /** Every record, those of one partition in their order. */
    public static <K, V> List<ConsumerRecord<K, V>> read(Properties kafka, Topic<K, V> topic) {
        try (var consumer =
                fromBeginning(kafka, topic.key().deserializer(), topic.value().deserializer(), topic)) {
            Map<TopicPartition, Long> end = consumer.endOffsets(consumer.assignment());
            List<ConsumerRecord<K, V>> records = new ArrayList<>();
            while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /** A consumer of all that is and will be committed to some topics, in bytes. */
    public static KafkaConsumer<byte[], byte[]> follow(Properties kafka, Topic<?, ?>... topics) {
        return fromBeginning(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics);
    }

    private static <K, V> KafkaConsumer<K, V> fromBeginning(
            Properties kafka, Deserializer<K> keys, Deserializer<V> values, Topic<?, ?>... topics) {
        Properties properties = new Properties();
        properties.putAll(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        var consumer = new KafkaConsumer<>(properties, keys, values);
        var partitions = Stream.of(topics)
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** The latest value of every key; a key that was deleted is left out. */
    public static <K, V> Map<K, V> latest(Properties kafka, Topic<K, V> topic) {
        Map<K, V> latest = new LinkedHashMap<>();
        for (ConsumerRecord<K, V> read : read(kafka, topic)) {
            if (read.value() == null) {
                latest.remove(read.key());
            } else {
                latest.put(read.key(), read.value());
            }
        }
        return latest;
    }
}
