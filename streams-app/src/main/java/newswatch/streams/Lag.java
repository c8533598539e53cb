package newswatch.streams;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.ThreadMetadata;

/** How far an instance is behind: what it has not fetched yet, and what it has fetched but not committed. */
final class Lag {
    private static final String NOT_FETCHED = "records-lag";

    private Lag() {}

    /** Of the topics wanted, in records; what the instance does not work on counts nothing. */
    static long of(KafkaStreams streams, Predicate<String> wanted) {
        Map<TopicPartition, Long> notFetched = notFetched(streams.metrics());
        long lag = 0;
        for (ThreadMetadata thread : streams.metadataForLocalThreads()) {
            for (TaskMetadata task : thread.activeTasks()) {
                for (TopicPartition partition : task.topicPartitions()) {
                    if (wanted.test(partition.topic())) {
                        long seen = Math.max(0, task.endOffsets().getOrDefault(partition, 0L));
                        long done = Math.max(0, task.committedOffsets().getOrDefault(partition, 0L));
                        lag += notFetched.getOrDefault(plain(partition.topic(), partition.partition()), 0L)
                                + Math.max(0, seen - done);
                    }
                }
            }
        }
        return lag;
    }

    private static Map<TopicPartition, Long> notFetched(Map<MetricName, ? extends Metric> metrics) {
        Map<TopicPartition, Long> lags = new HashMap<>();
        metrics.forEach((name, metric) -> {
            String topic = name.tags().get("topic");
            String partition = name.tags().get("partition");
            if (name.name().equals(NOT_FETCHED)
                    && topic != null
                    && partition != null
                    && metric.metricValue() instanceof Double lag
                    && lag > 0) {
                lags.put(plain(topic, Integer.parseInt(partition)), lag.longValue());
            }
        });
        return lags;
    }

    /** Some clients write the dots of a topic as underscores in their metrics. */
    private static TopicPartition plain(String topic, int partition) {
        return new TopicPartition(topic.replace('.', '_'), partition);
    }
}
