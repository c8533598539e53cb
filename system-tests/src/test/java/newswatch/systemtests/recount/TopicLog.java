package newswatch.systemtests.recount;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import newswatch.schemas.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** A topic as any consumer sees it: all that was committed, from the beginning to the end of the moment. */
public final class TopicLog {
    private static final Duration POLL = Duration.ofMillis(200);

    private TopicLog() {}

    /** Every record, those of one partition in their order. */
    public static <K, V> List<ConsumerRecord<K, V>> read(Properties kafka, Topic<K, V> topic) {
        Properties properties = new Properties();
        properties.putAll(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        try (var consumer = new KafkaConsumer<>(
                properties, topic.key().deserializer(), topic.value().deserializer())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            List<ConsumerRecord<K, V>> records = new ArrayList<>();
            while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
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
