package newswatch.launcher.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newswatch.launcher.broker.EmbeddedBroker;
import newswatch.schemas.topic.TopicReader;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicReaderTest {
    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;
    private static Cluster cluster;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(folder.resolve("kafka"));
        cluster = new Cluster(broker.bootstrapServers(), Map.of());
        new Catalogue(cluster).create(Optional.of(3), Optional.empty());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void readsToTheEndThenFromThereThenAgain() throws Exception {
        send(Topics.LATE_ARTICLES.name(), "a", "b", "c");
        try (var reader = new TopicReader(cluster.consumer(), Topics.LATE_ARTICLES.name())) {
            List<String> read = new ArrayList<>();
            Map<TopicPartition, Long> end = reader.readToEnd(entry -> read.add(new String(entry.value(), UTF_8)));
            assertThat(read).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(end.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(3);

            send(Topics.LATE_ARTICLES.name(), "d");
            read.clear();
            reader.readToEnd(entry -> read.add(new String(entry.value(), UTF_8)));
            assertThat(read).containsExactly("d");

            read.clear();
            reader.readAgain(end, entry -> read.add(new String(entry.value(), UTF_8)));
            assertThat(read).containsExactlyInAnyOrder("a", "b", "c");
        }
    }

    @Test
    void aTableShowsTheLatestOfEachKeyAndWhatCannotBeRead() throws Exception {
        try (var producer = cluster.producer()) {
            for (String[] entry : new String[][] {{"gone", "{}"}, {"broken", "{"}, {"gone", null}}) {
                producer.send(new ProducerRecord<>(
                                Topics.GAZETTEER.name(),
                                entry[0].getBytes(UTF_8),
                                entry[1] == null ? null : entry[1].getBytes(UTF_8)))
                        .get();
            }
        }
        var rows = new CompactedTopic<>(cluster, Topics.GAZETTEER).read();
        assertThat(rows)
                .hasSize(1)
                .extractingByKey("broken")
                .extracting(CompactedTopic.Row::problem)
                .isEqualTo("news.gazetteer: not JSON: it breaks off at column 2");
    }

    @Test
    void aTopicThatIsMissingIsNamed() {
        assertThatThrownBy(() -> new TopicReader(cluster.consumer(), "news.nothing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("topic news.nothing does not exist");
    }

    private static void send(String topic, String... values) throws Exception {
        try (var producer = cluster.producer()) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(topic, value.getBytes(UTF_8), value.getBytes(UTF_8)))
                        .get();
            }
        }
    }
}
