package newswatch.schemas.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Reads a topic from its beginning, and later from where it stopped, to the end of what is committed at that moment:
 * every record, those without key or value too. Not thread-safe.
 */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration STALLED = Duration.ofSeconds(30);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /**
     * @param consumer of committed records, in no group; closed with this reader, and if this fails
     * @param topic that is read
     * @throws IllegalStateException if the topic does not exist
     * @throws org.apache.kafka.common.KafkaException if the cluster does not answer
     */
    public TopicReader(Consumer<byte[], byte[]> consumer, String topic) {
        this.consumer = consumer;
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

    /**
     * Hands on every record from where the last reading stopped to the present end.
     *
     * @return where that is: offsets that lie behind all that was handed on
     * @throws org.apache.kafka.common.KafkaException if the cluster does not answer
     */
    public Map<TopicPartition, Long> readToEnd(java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> sink) {
        Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
        readTo(end, sink);
        return end;
    }

    /** Hands on every record from the beginning to {@code end}, which an earlier reading told. */
    public void readAgain(
            Map<TopicPartition, Long> end, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> sink) {
        consumer.seekToBeginning(partitions);
        readTo(end, sink);
    }

    private void readTo(
            Map<TopicPartition, Long> end, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> sink) {
        Instant progress = Instant.now();
        while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
            ConsumerRecords<byte[], byte[]> read = consumer.poll(POLL);
            for (ConsumerRecord<byte[], byte[]> entry : read) {
                if (entry.offset() < end.getOrDefault(new TopicPartition(entry.topic(), entry.partition()), 0L)) {
                    sink.accept(entry);
                }
            }
            if (!read.isEmpty()) {
                progress = Instant.now();
            } else if (progress.plus(STALLED).isBefore(Instant.now())) {
                throw new TimeoutException("nothing of " + partitions.get(0).topic() + " came for "
                        + STALLED.toSeconds() + " s, though its end is not reached");
            }
        }
        end.forEach(consumer::seek); // a poll may have read on
    }

    @Override
    public void close() {
        consumer.close();
    }
}
