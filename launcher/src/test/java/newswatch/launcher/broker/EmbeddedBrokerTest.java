package newswatch.launcher.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newswatch.launcher.cluster.Catalogue;
import newswatch.launcher.cluster.Catalogue.Standing;
import newswatch.launcher.cluster.Catalogue.State;
import newswatch.launcher.cluster.Cluster;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    @TempDir
    Path folder;

    @Test
    void goesOnWithItsDataWhenStartedAgain() throws Exception {
        try (var broker = EmbeddedBroker.start(folder)) {
            var cluster = new Cluster(broker.bootstrapServers(), Map.of());
            List<Standing> created = new Catalogue(cluster).create(Optional.of(3), Optional.empty());
            assertThat(created).extracting(Standing::state).containsOnly(State.CREATED);
            try (var producer = cluster.producer()) {
                producer.send(new ProducerRecord<>(Topics.ALERT_RULES.name(), "k".getBytes(UTF_8), "v".getBytes(UTF_8)))
                        .get();
            }
        }
        try (var broker = EmbeddedBroker.start(folder)) {
            var cluster = new Cluster(broker.bootstrapServers(), Map.of());
            List<Standing> again = new Catalogue(cluster).create(Optional.of(3), Optional.empty());
            assertThat(again).extracting(Standing::state).containsOnly(State.PRESENT);
            assertThat(new Catalogue(cluster).create(Optional.of(4), Optional.empty()))
                    .filteredOn(standing -> standing.topic().name().equals(Topics.ARTICLES.name()))
                    .first()
                    .returns(State.DIFFERENT, Standing::state)
                    .extracting(Standing::differences)
                    .isEqualTo(List.of("partitions: 3, wanted 4"));
            try (var consumer = cluster.consumer()) {
                consumer.assign(List.of(new TopicPartition(Topics.ALERT_RULES.name(), 0)));
                ConsumerRecords<byte[], byte[]> read = consumer.poll(Duration.ofSeconds(10));
                assertThat(read)
                        .singleElement()
                        .satisfies(entry ->
                                assertThat(entry.value()).asString(UTF_8).isEqualTo("v"));
            }
        }
    }

    @Test
    void aTransactionThatAKillLeftOpenHoldsNobodyUp() throws Exception {
        Path killed = folder.resolve("killed");
        try (var broker = EmbeddedBroker.start(folder.resolve("live"))) {
            var cluster = new Cluster(broker.bootstrapServers(), Map.of());
            new Catalogue(cluster).create(Optional.of(40), Optional.empty()); // the more, the surer it would be lost;
            Map<String, Object> config = new HashMap<>(cluster.properties());
            config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "killed");
            // Longer than the copy takes: an abort in the midst of it would leave what no kill does.
            config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 5000);
            try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
                producer.initTransactions();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>(Topics.ARTICLES.name(), 0, "k".getBytes(UTF_8), "v".getBytes(UTF_8)))
                        .get();
                copy(broker.folder(), killed); // what a kill at this moment leaves behind
            }
        }
        try (var broker = EmbeddedBroker.start(killed);
                var admin = new Cluster(broker.bootstrapServers(), Map.of()).admin()) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> end(admin, IsolationLevel.READ_COMMITTED) == 2); // the record and its abort
            assertThat(end(admin, IsolationLevel.READ_UNCOMMITTED)).isEqualTo(2);
        }
    }

    private static long end(Admin admin, IsolationLevel isolation) throws Exception {
        var partition = new TopicPartition(Topics.ARTICLES.name(), 0);
        return admin.listOffsets(Map.of(partition, OffsetSpec.latest()), new ListOffsetsOptions(isolation))
                .partitionResult(partition)
                .get()
                .offset();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void refusesAFolderThatAnotherBrokerHas() {
        try (var broker = EmbeddedBroker.start(folder)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(broker.folder()))
                    .isInstanceOf(BrokerStartException.class)
                    .hasMessageContaining("is in use by another newswatch");
        }
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, taken.getLocalPort()))
                    .isInstanceOf(BrokerStartException.class)
                    .hasMessage("port " + taken.getLocalPort()
                            + " is taken by another program; choose another, or 0 for any");
        }
    }

    @Test
    void tellsWhatKafkaRefuses() {
        assertThatThrownBy(() -> EmbeddedBroker.start(folder, 0, Map.of("num.io.threads", "none")))
                .isInstanceOf(BrokerStartException.class)
                .hasMessageStartingWith("the Kafka broker did not start: ")
                .hasMessageContaining("num.io.threads");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedBroker.start(file))
                .isInstanceOf(BrokerStartException.class)
                .hasMessageContaining("can't write to the data folder");
    }
}
