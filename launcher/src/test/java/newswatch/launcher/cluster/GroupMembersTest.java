package newswatch.launcher.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newswatch.launcher.broker.EmbeddedBroker;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupMembersTest {
    private static final String GROUP = "readers";

    @TempDir
    Path folder;

    @Test
    void aMemberThatIsSilentIsTakenOutOfItsGroup() {
        try (var broker = EmbeddedBroker.start(folder)) {
            var cluster = new Cluster(broker.bootstrapServers(), Map.of());
            new Catalogue(cluster).create(Optional.of(1), Optional.empty());
            assertThatCode(() -> GroupMembers.removeAll(cluster, GROUP)).doesNotThrowAnyException();

            try (var silent = member(cluster)) {
                Awaitility.await().until(() -> {
                    silent.poll(Duration.ofMillis(50));
                    return !silent.assignment().isEmpty();
                });
                assertThat(members(cluster)).isEqualTo(1);
                GroupMembers.removeAll(cluster, GROUP);
                assertThat(members(cluster)).isZero();
                GroupMembers.removeAll(cluster, GROUP);
            }
        }
    }

    private static KafkaConsumer<byte[], byte[]> member(Cluster cluster) {
        Map<String, Object> config = new HashMap<>(cluster.properties());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.ARTICLES.name()));
        return consumer;
    }

    private static int members(Cluster cluster) {
        try (var admin = cluster.admin()) {
            return cluster.get(admin.describeConsumerGroups(List.of(GROUP)).all()).values().stream()
                    .mapToInt(group -> group.members().size())
                    .sum();
        }
    }
}
