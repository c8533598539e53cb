package newswatch.launcher.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newswatch.launcher.process.Failure;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** The topic catalogue held against a cluster: what is there, what is missing, what differs. */
public final class Catalogue {
    private final Cluster cluster;

    public Catalogue(Cluster cluster) {
        this.cluster = cluster;
    }

    /** How a topic stands. */
    public enum State {
        CREATED,
        PRESENT,
        MISSING,
        DIFFERENT
    }

    /**
     * One topic of the catalogue in the cluster.
     *
     * @param topic as the catalogue has it
     * @param state how it stands
     * @param partitions in the cluster; 0 if missing
     * @param replicas of each partition; 0 if missing
     * @param differences one sentence each; empty unless DIFFERENT
     */
    public record Standing(Topic<?, ?> topic, State state, int partitions, int replicas, List<String> differences) {}

    /** How every topic stands, in the order of the flow. Partition counts are compared with each other. */
    public List<Standing> list() {
        try (Admin admin = cluster.admin()) {
            return standings(admin, Optional.empty());
        }
    }

    /**
     * Creates what is missing. Nothing that exists is changed.
     *
     * @param partitions of the topics that do not prescribe their number; empty: as many as those that exist have, else
     *     {@link Topics#DEFAULT_PARTITIONS}
     * @param replicas of each partition; empty: as the brokers are set
     * @return every topic: CREATED, PRESENT, or DIFFERENT if it exists otherwise than wanted
     */
    public List<Standing> create(Optional<Integer> partitions, Optional<Short> replicas) {
        try (Admin admin = cluster.admin()) {
            List<Standing> before = standings(admin, partitions);
            int count = partitions.or(() -> chosen(before)).orElse(Topics.DEFAULT_PARTITIONS);
            List<NewTopic> missing = before.stream()
                    .filter(standing -> standing.state == State.MISSING)
                    .map(standing -> new NewTopic(
                                    standing.topic.name(), Optional.of(standing.topic.partitions(count)), replicas)
                            .configs(standing.topic.configs()))
                    .toList();
            if (!missing.isEmpty()) {
                cluster.get(admin.createTopics(missing).all());
            }
            Set<String> created = missing.stream().map(NewTopic::name).collect(Collectors.toSet());
            return before.stream()
                    .map(standing -> created.contains(standing.topic.name())
                            ? new Standing(
                                    standing.topic,
                                    State.CREATED,
                                    standing.topic.partitions(count),
                                    replicas.map(Short::intValue).orElse(0),
                                    List.of())
                            : standing)
                    .toList();
        }
    }

    private List<Standing> standings(Admin admin, Optional<Integer> partitions) {
        Set<String> there = cluster.get(admin.listTopics().names());
        List<String> ours =
                Topics.ALL.stream().map(Topic::name).filter(there::contains).toList();
        Map<String, TopicDescription> descriptions =
                cluster.get(admin.describeTopics(ours).allTopicNames());
        var configs = cluster.get(admin.describeConfigs(ours.stream()
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList())
                .all());
        int usual = partitions.orElseGet(() -> usual(descriptions));
        List<Standing> standings = new ArrayList<>();
        for (Topic<?, ?> topic : Topics.ALL) {
            TopicDescription description = descriptions.get(topic.name());
            if (description == null) {
                standings.add(new Standing(topic, State.MISSING, 0, 0, List.of()));
                continue;
            }
            var config = configs.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()));
            if (config == null) {
                throw new Failure("Kafka did not tell the settings of " + topic.name() + "; try again");
            }
            List<String> differences = new ArrayList<>();
            int count = description.partitions().size();
            int wanted = topic.partitions(usual);
            if (count != wanted) {
                differences.add("partitions: " + count + ", wanted " + wanted);
            }
            topic.configs().forEach((name, value) -> {
                var entry = config.get(name);
                String seen = entry == null ? "not set" : entry.value();
                if (!same(name, seen, value)) {
                    differences.add(name + ": " + seen + ", wanted " + value);
                }
            });
            int replicas = description.partitions().get(0).replicas().size();
            standings.add(new Standing(
                    topic, differences.isEmpty() ? State.PRESENT : State.DIFFERENT, count, replicas, differences));
        }
        return List.copyOf(standings);
    }

    private static boolean same(String name, String seen, String wanted) {
        return name.equals(TopicConfig.CLEANUP_POLICY_CONFIG)
                ? Set.of(seen.split(",")).equals(Set.of(wanted.split(",")))
                : seen.equals(wanted);
    }

    /** The articles' partitions stand for the deployment: everything else is co-partitioned with them. */
    private static int usual(Map<String, TopicDescription> descriptions) {
        TopicDescription articles = descriptions.get(Topics.ARTICLES.name());
        return articles == null
                ? Topics.DEFAULT_PARTITIONS
                : articles.partitions().size();
    }

    private static Optional<Integer> chosen(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.topic.name().equals(Topics.ARTICLES.name()) && standing.partitions > 0)
                .map(Standing::partitions)
                .findFirst();
    }
}
