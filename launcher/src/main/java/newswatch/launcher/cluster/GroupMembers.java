package newswatch.launcher.cluster;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * Members of a consumer group that live no more. Kafka Streams does not leave its group when it closes, and a process
 * that was killed cannot: the group waits out their session before it lets a new member begin.
 */
public final class GroupMembers {
    private GroupMembers() {}

    /**
     * Takes all members out of a group, for those who know that none lives: one that did would only join again.
     *
     * @param group one that does not exist has no members
     * @throws newswatch.launcher.process.Failure if the cluster refuses
     */
    public static void removeAll(Cluster cluster, String group) {
        try (Admin admin = cluster.admin()) {
            boolean any = admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .anyMatch(described -> !described.members().isEmpty());
            if (any) { // Kafka refuses to remove all of none
                admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                        .all()
                        .get();
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw cluster.explain(e.getCause() == null ? e : e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cluster.explain(e);
        }
    }
}
