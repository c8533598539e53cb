package newswatch.producer.publish;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.topic.RecordHeaders;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** Articles and dead letters as Kafka records: key, value, headers, time of ingestion. */
public final class Records {
    /** A record that its topic would delete at once is given the time of sending instead. */
    private static final Duration MARGIN = Duration.ofDays(7);

    private static final List<Header> ARTICLE_HEADERS = headers(Topics.ARTICLES);
    private static final List<Header> DEAD_LETTER_HEADERS = headers(Topics.DEAD_LETTERS);

    /** Below so many characters an article cannot be too large, whatever is in it: JSON takes six bytes at most. */
    private static final int SURELY_FITS = Topics.ARTICLES.maxBytes() / 6 - 16 * 1024;

    private Records() {}

    /**
     * An article, keyed by its id. Its time is that of its ingestion; but not one that lies in the future, which
     * brokers refuse, nor one that the topic no longer keeps.
     *
     * @throws org.apache.kafka.common.errors.RecordTooLargeException if it is larger than the topic allows
     */
    public static ProducerRecord<byte @Nullable [], byte[]> article(Article article, Instant now) {
        Instant ingested = article.ingestedAt();
        boolean kept = ingested.isAfter(now.minus(Topics.ARTICLES.retention()).plus(MARGIN));
        Instant time = kept && ingested.isBefore(now) ? ingested : now;
        return record(Topics.ARTICLES, article.id(), article, time, ARTICLE_HEADERS);
    }

    /** A dead letter; {@code key} is that of the article, if it got so far. */
    public static ProducerRecord<byte @Nullable [], byte[]> deadLetter(@Nullable String key, DeadLetter letter) {
        return record(Topics.DEAD_LETTERS, key, letter, letter.failedAt(), DEAD_LETTER_HEADERS);
    }

    /**
     * Whether {@link #article} would throw, at hardly any cost for an article of common size.
     *
     * @throws org.apache.kafka.common.errors.RecordTooLargeException if it would
     */
    public static void checkSize(Article article) {
        int others = article.categories().stream().mapToInt(String::length).sum();
        if (article.title().length() + article.body().length() + others > SURELY_FITS) {
            article(article, article.ingestedAt());
        }
    }

    private static <V> ProducerRecord<byte @Nullable [], byte[]> record(
            Topic<String, V> topic, @Nullable String key, V value, Instant time, List<Header> headers) {
        return new ProducerRecord<>(
                topic.name(),
                null,
                time.toEpochMilli(),
                topic.key().serializer().serialize(topic.name(), key),
                topic.value().serializer().serialize(topic.name(), value),
                headers);
    }

    private static List<Header> headers(Topic<?, ?> topic) {
        return List.of(
                new RecordHeader(RecordHeaders.CONTENT_TYPE, "application/json".getBytes(StandardCharsets.UTF_8)),
                new RecordHeader(RecordHeaders.SCHEMA, topic.schema().getBytes(StandardCharsets.UTF_8)));
    }
}
