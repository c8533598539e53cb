package newswatch.producer.publish;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import newswatch.producer.source.Place;
import newswatch.producer.source.Raw;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RecordsTest {
    private static final Instant NOW = Instant.parse("2025-02-01T00:00:00Z");

    @Test
    void anArticleIsKeyedByItsIdAndTimedByItsIngestion() {
        Article article = article("a1").at("09:10").build();
        ProducerRecord<byte[], byte[]> record = Records.article(article, NOW);

        assertThat(record.topic()).isEqualTo("news.articles");
        assertThat(record.partition()).isNull();
        assertThat(record.key()).asString(StandardCharsets.UTF_8).isEqualTo("a1");
        assertThat(Instant.ofEpochMilli(record.timestamp())).isEqualTo(article.ingestedAt());
        assertThat(Topics.ARTICLES.value().deserializer().deserialize(record.topic(), record.value()))
                .isEqualTo(article);
        assertThat(record.headers().toArray())
                .extracting(header -> header.key() + ": " + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactly("content-type: application/json", "schema: article/1");
    }

    @Test
    void aTimeThatTheBrokerWouldRefuseOrDeleteIsReplacedByNow() {
        assertThat(time(article("a").ingested("2025-02-01T05:00:00Z").build())).isEqualTo(NOW);
        assertThat(time(article("a").ingested("2020-01-01T00:00:00Z").build())).isEqualTo(NOW);
        assertThat(time(article("a").ingested("2024-06-01T00:00:00Z").build())).isEqualTo("2024-06-01T00:00:00Z");
    }

    private static Instant time(Article article) {
        return Instant.ofEpochMilli(Records.article(article, NOW).timestamp());
    }

    @Test
    void whatIsTooLargeIsFoundWithoutABroker() {
        Article fits = article("a").body("가".repeat(300_000)).build();
        Article tooLarge = article("a").body("가".repeat(400_000)).build();
        assertThat(Records.article(fits, NOW).value()).hasSizeGreaterThan(900_000);
        Records.checkSize(fits);
        assertThatExceptionOfType(RecordTooLargeException.class).isThrownBy(() -> Records.article(tooLarge, NOW));
        assertThatExceptionOfType(RecordTooLargeException.class).isThrownBy(() -> Records.checkSize(tooLarge));
    }

    @Test
    void theLargestDeadLetterFitsIntoItsTopic() {
        Raw raw = Raw.of(new byte[Raw.MOST + 1]);
        DeadLetter letter = DeadLetters.of(DeadLetter.Reason.TOO_LARGE, "x".repeat(10_000), Place.of("f"), raw, NOW);
        ProducerRecord<byte[], byte[]> record = Records.deadLetter(null, letter);

        assertThat(record.topic()).isEqualTo("news.dead-letters");
        assertThat(record.key()).isNull();
        assertThat(letter.valueBytes()).isEqualTo(Raw.MOST + 1L);
        assertThat(letter.valueSha256()).hasSize(64);
        assertThat(letter.message()).startsWith("f: x").hasSizeLessThan(2_100);
        assertThat(record.headers().lastHeader("schema").value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("dead-letter/1");
    }

    @Test
    void acknowledgementAndIdempotenceAreNotToBeHad() {
        Map<String, Object> settings = Publisher.settings(
                Map.of("bootstrap.servers", "b:1", "acks", "1", "linger.ms", "5"), Duration.ofSeconds(20));
        assertThat(settings)
                .containsEntry(ProducerConfig.ACKS_CONFIG, "all")
                .containsEntry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true)
                .containsEntry(ProducerConfig.LINGER_MS_CONFIG, "5")
                .containsEntry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4")
                .containsEntry(ProducerConfig.BATCH_SIZE_CONFIG, 262_144);
    }

    @Test
    @Timeout(30)
    void aBrokerThatDoesNotAnswerIsNamedInTime() {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> Publisher.connect(
                        Map.of("bootstrap.servers", "localhost:1"), Duration.ofSeconds(2), (letter, key) -> {}))
                .withMessage(
                        "localhost:1: no Kafka broker answers there within 2 s; is it running, and is --bootstrap-server right?");
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> Publisher.connect(
                        Map.of("bootstrap.servers", "nowhere.invalid:9092"),
                        Duration.ofSeconds(2),
                        (letter, key) -> {}))
                .withMessageContaining("nowhere.invalid:9092: ")
                .withMessageContaining("is --bootstrap-server right?");
    }
}
