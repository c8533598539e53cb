package newswatch.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {
    private static final StreamsSettings SETTINGS = StreamsSettings.in(Path.of("somewhere"));

    @Test
    void kafkaTakesThemAll() {
        StreamsConfig config = config(new Properties());

        Map<String, Object> producer = config.getProducerConfigs("p");
        assertThat(producer).containsEntry(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 5_000);
        assertThat(producer).containsEntry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        assertThat((Integer) producer.get(ProducerConfig.MAX_REQUEST_SIZE_CONFIG))
                .isGreaterThan(Topics.DEAD_LETTERS.maxBytes());
        assertThat(config.getMainConsumerConfigs("group", "client", 0))
                .containsEntry("session.timeout.ms", 6_000)
                .containsEntry("receive.buffer.bytes", -1);
        assertThat(config.getLong(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG)).isEqualTo(100);
        assertThat(config.getString(StreamsConfig.GROUP_PROTOCOL_CONFIG)).isEqualTo("classic");
    }

    @Test
    void aKafkaPropertyOfTheUserWinsButNotOverTheGuarantee() {
        Properties kafka = new Properties();
        kafka.put("producer.linger.ms", "5");
        kafka.put("processing.guarantee", "at_least_once");

        assertThat(config(kafka).getProducerConfigs("p")).containsEntry("linger.ms", "5");
        assertThat(config(kafka).getString(StreamsConfig.PROCESSING_GUARANTEE_CONFIG))
                .isEqualTo(StreamsConfig.EXACTLY_ONCE_V2);
    }

    @Test
    void eachSettingArrives() {
        StreamsSettings settings = SETTINGS.withApplicationId("mine")
                .withThreads(3)
                .withStandbys(1)
                .withCommitInterval(Duration.ofMillis(20));
        Properties properties = settings.properties(new Properties());

        assertThat(properties)
                .containsEntry(StreamsConfig.APPLICATION_ID_CONFIG, "mine")
                .containsEntry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 3)
                .containsEntry(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, 1)
                .containsEntry(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 20L)
                .containsEntry(StreamsConfig.STATE_DIR_CONFIG, "somewhere");
        assertThat(settings.withRetention(Duration.ofDays(3)).retention()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void whatCannotWorkIsRefused() {
        assertThatThrownBy(() -> SETTINGS.withCommitInterval(Duration.ofSeconds(5)))
                .hasMessageContaining("transaction timeout");
        assertThatThrownBy(() -> SETTINGS.withThreads(0)).hasMessageContaining("threads 0");
        assertThatThrownBy(() -> SETTINGS.withRetention(Duration.ofMinutes(5))).hasMessageContaining("PT5M");
        assertThatThrownBy(() -> SETTINGS.withApplicationId(" ")).hasMessageContaining("blank");
    }

    @Test
    void topicsOfOneDeploymentFit() {
        assertThat(StartCheck.problems(partitions(4), "newswatch")).isEmpty();
    }

    @Test
    void aMismatchOfPartitionsIsNamed() {
        Map<String, Integer> partitions = partitions(12);
        partitions.put("newswatch-contributions-changelog", 4);
        partitions.put(Topics.GAZETTEER.name(), 3);
        partitions.put(Topics.TAGGED_ARTICLES.name(), 6);
        partitions.put("newswatch-other-thing", 1);

        assertThat(StartCheck.problems(partitions, "newswatch"))
                .satisfiesExactly(
                        problem -> assertThat(problem).contains("news.tagged-articles has 6", "wanted 12"),
                        problem -> assertThat(problem).contains("news.gazetteer has 3", "wanted 1"),
                        problem -> assertThat(problem).contains("news.articles has 12", "for 4"));
    }

    private static Map<String, Integer> partitions(int deployment) {
        Map<String, Integer> partitions = new TreeMap<>();
        for (Topic<?, ?> topic : List.copyOf(Topics.ALL)) {
            partitions.put(topic.name(), topic.partitions(deployment));
        }
        return partitions;
    }

    private static StreamsConfig config(Properties kafka) {
        Properties all = new Properties();
        all.putAll(kafka);
        all.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:9092");
        return new StreamsConfig(SETTINGS.properties(all));
    }
}
