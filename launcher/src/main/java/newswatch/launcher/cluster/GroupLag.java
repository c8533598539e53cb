package newswatch.launcher.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a consumer group is behind.
 *
 * @param processed records of the input topic that the group has done with
 * @param input records of the input topic that wait
 * @param internal records of other topics that the group reads and that wait, transaction marks included
 */
public record GroupLag(long processed, long input, long internal) {
    /** Nothing known yet. */
    public static final GroupLag UNKNOWN = new GroupLag(0, 0, 0);

    /** Whether all that was written so far is processed, and committed. */
    public boolean isNone() {
        return input == 0 && internal == 0;
    }

    /**
     * Asks the cluster. The group's offsets are read first and the ends of the topics after them, so that a lag of zero
     * means that whatever the group had written to its own topics by then was read, too.
     *
     * @param inputTopic the topic that everything starts from; it and the group's internal topics count in full
     *     where the group has no offset yet
     */
    public static GroupLag measure(Cluster cluster, Admin admin, String group, String inputTopic) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                cluster.get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        List<String> topics = cluster.get(admin.listTopics().names()).stream()
                .filter(topic -> topic.equals(inputTopic) || isInternal(topic, group))
                .toList();
        Set<TopicPartition> partitions = new HashSet<>();
        cluster.get(admin.describeTopics(topics).allTopicNames())
                .forEach((topic, description) -> description
                        .partitions()
                        .forEach(info -> partitions.add(new TopicPartition(topic, info.partition()))));
        partitions.addAll(committed.keySet());
        var ends = cluster.get(admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())),
                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all());
        long processed = 0;
        long input = 0;
        long internal = 0;
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata offset = committed.get(partition);
            long done = offset == null ? 0 : offset.offset();
            var end = ends.get(partition);
            long waiting = end == null ? 0 : Math.max(0, end.offset() - done);
            if (partition.topic().equals(inputTopic)) {
                processed += done;
                input += waiting;
            } else {
                internal += waiting;
            }
        }
        return new GroupLag(processed, input, internal);
    }

    /** What Kafka Streams writes to itself: until it has read of it for the first time, the group has no offset there. */
    private static boolean isInternal(String topic, String group) {
        return topic.startsWith(group + "-") && topic.endsWith("-repartition");
    }
}
