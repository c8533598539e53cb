package newswatch.launcher.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newswatch.launcher.cluster.Cluster;
import newswatch.producer.Ingestion;
import newswatch.producer.IngestionListener;
import newswatch.producer.SentBefore;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.json.UnreadableRecordException;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.TopicReader;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;

/**
 * What of the sample the topics hold already. They are asked record by record, for a mark beside them could say more
 * than they hold, or less, when the process was killed. Records of one article lie in one partition in their order: those
 * that are there are always the first of them, and repeats are told apart by counting.
 */
final class SampleInTopics implements SentBefore {
    private final Map<Article, Integer> articles = new HashMap<>();
    private final Map<String, Integer> letters = new HashMap<>();
    private final int records;
    private final int held;

    private SampleInTopics(Cluster cluster, Sample sample) {
        Map<Article, Integer> allArticles = new HashMap<>();
        Map<String, Integer> allLetters = new HashMap<>();
        read(sample, allArticles, allLetters);
        Set<String> ids = new HashSet<>();
        allArticles.keySet().forEach(article -> ids.add(article.id()));
        read(cluster, Topics.ARTICLES, (key, article) -> {
            if (ids.contains(key)) {
                hold(untimed(article), allArticles, articles);
            }
        });
        read(cluster, Topics.DEAD_LETTERS, (key, letter) -> hold(bytes(letter), allLetters, letters));
        records = sum(allArticles) + sum(allLetters);
        held = sum(articles) + sum(letters);
    }

    /**
     * Asks the topics.
     *
     * @throws newswatch.launcher.process.Failure if they cannot be read
     */
    static SampleInTopics of(Cluster cluster, Sample sample) {
        try {
            return new SampleInTopics(cluster, sample);
        } catch (KafkaException e) {
            throw cluster.explain(e);
        }
    }

    /** How many records the sample has, those that are no article too. */
    int records() {
        return records;
    }

    /** How many of them were there when the topics were asked. */
    int held() {
        return held;
    }

    @Override
    public boolean has(Article article) {
        return take(untimed(article), articles);
    }

    @Override
    public boolean has(DeadLetter letter) {
        return take(bytes(letter), letters);
    }

    private static void read(Sample sample, Map<Article, Integer> articles, Map<String, Integer> letters) {
        Ingestion.builder()
                .inputs(sample.inputs())
                .transform(sample.moved())
                .listener(new IngestionListener() {
                    @Override
                    public void deadLetter(DeadLetter letter) {
                        letters.merge(bytes(letter), 1, Integer::sum);
                    }
                })
                .build()
                .read(read -> articles.merge(untimed(read.article()), 1, Integer::sum));
    }

    private interface Sink<V> {
        void accept(String key, V value);
    }

    /** Uncommitted records too: the sample is sent outside of transactions, but one left open would hide it. */
    private static <V> void read(Cluster cluster, Topic<String, V> topic, Sink<V> sink) {
        try (TopicReader reader = new TopicReader(cluster.consumer(IsolationLevel.READ_UNCOMMITTED), topic.name())) {
            reader.readToEnd(entry -> read(topic, entry, sink));
        }
    }

    private static <V> void read(Topic<String, V> topic, ConsumerRecord<byte[], byte[]> entry, Sink<V> sink) {
        if (entry.value() == null) {
            return;
        }
        try {
            String key = topic.key().deserializer().deserialize(topic.name(), entry.key());
            sink.accept(String.valueOf(key), topic.value().deserializer().deserialize(topic.name(), entry.value()));
        } catch (UnreadableRecordException | KafkaException e) {
            return; // somebody else's: the sample's can be read
        }
    }

    private static <T> void hold(T thing, Map<T, Integer> all, Map<T, Integer> kept) {
        int most = all.getOrDefault(thing, 0);
        if (kept.getOrDefault(thing, 0) < most) {
            kept.merge(thing, 1, Integer::sum);
        }
    }

    private static <T> boolean take(T thing, Map<T, Integer> kept) {
        int left = kept.getOrDefault(thing, 0);
        if (left > 0) {
            kept.put(thing, left - 1);
        }
        return left > 0;
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same whenever it was ingested. */
    private static Article untimed(Article article) {
        return Sample.at(article, Instant.EPOCH, article.publishedAt(), article.updatedAt(), article.withdrawn());
    }

    /** The original bytes: the file's place may change with the data folder. */
    private static String bytes(DeadLetter letter) {
        return letter.topic() == null ? String.valueOf(letter.value()) : "";
    }
}
