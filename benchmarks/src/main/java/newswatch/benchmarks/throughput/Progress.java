package newswatch.benchmarks.throughput;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.GroupLag;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.admin.Admin;

/** How far a consumer group has committed: under exactly-once, what is committed is written, stored and counted. */
final class Progress {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Cluster cluster;
    private final Admin admin;
    private final String group;

    Progress(Cluster cluster, Admin admin, String group) {
        this.cluster = cluster;
        this.admin = admin;
        this.group = group;
    }

    /** Nanosecond clock at a look, and how many articles the group had committed by then. */
    record Mark(long nanos, long articles) {}

    /** Waits until at least {@code articles} are committed. */
    Mark reached(long articles) {
        return await(lag -> lag.processed() >= articles);
    }

    /** Waits until at least {@code articles}, and all that the group wrote for itself, are committed. */
    Mark done(long articles) {
        return await(lag -> lag.processed() >= articles && lag.isNone());
    }

    private Mark await(Predicate<GroupLag> enough) {
        while (true) {
            GroupLag lag = GroupLag.measure(cluster, admin, group, Topics.ARTICLES.name());
            if (enough.test(lag)) {
                return new Mark(System.nanoTime(), lag.processed());
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
