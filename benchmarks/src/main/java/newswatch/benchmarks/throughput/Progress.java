package newswatch.benchmarks.throughput;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer group has committed: under exactly-once, what is committed is written, stored and counted. */
final class Progress {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Admin admin;
    private final String group;

    Progress(Admin admin, String group) {
        this.admin = admin;
        this.group = group;
    }

    /** Nanosecond clock at which the group had committed its first record of {@code topic}, and how many they were. */
    record Mark(long nanos, long records) {}

    /** Waits for the first commit on {@code topic}. */
    Mark first(String topic) throws ExecutionException, InterruptedException {
        while (true) {
            long records = committed(topic);
            if (records > 0) {
                return new Mark(System.nanoTime(), records);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /**
     * Waits until {@code records} of {@code topic} are committed.
     *
     * @param whole whether to wait for all that the group wrote for itself, too
     */
    Mark reached(String topic, long records, boolean whole) throws ExecutionException, InterruptedException {
        while (committed(topic) < records) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        while (whole && lag() > 0) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return new Mark(System.nanoTime(), records);
    }

    private long committed(String topic) throws ExecutionException, InterruptedException {
        return offsets().entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic))
                .mapToLong(entry -> entry.getValue().offset())
                .sum();
    }

    /** Transaction markers take offsets too, so the lag is counted from the last stable offset. */
    private long lag() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = offsets();
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        var ends = admin.listOffsets(latest).all().get();
        long lag = 0;
        for (Map.Entry<TopicPartition, OffsetAndMetadata> entry : committed.entrySet()) {
            var end = ends.get(entry.getKey());
            if (end != null) {
                lag += end.offset() - entry.getValue().offset();
            }
        }
        return lag;
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        offsets.put(partition, offset);
                    }
                });
        return offsets;
    }
}
