package newswatch.benchmarks.throughput;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import newswatch.launcher.cluster.Cluster;
import newswatch.schemas.topic.RecordHeaders;
import newswatch.schemas.topic.TopicReader;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What the whole topology wrote for each of the first articles: the tagged article and one record a mention. Written
 * again by a topology that does nothing else, they show what the contract costs before anything is read, tagged,
 * remembered or counted.
 */
final class WrittenRecords {
    static final String TAGGED = "benchmark.tagged-articles";
    static final String MENTIONS = "benchmark.mentions";
    private static final int ARTICLES_A_PARTITION = 1_000;

    private final List<Article> articles;

    private WrittenRecords(List<Article> articles) {
        this.articles = articles;
    }

    private record Article(List<Record<byte[], byte[]>> tagged, List<Record<byte[], byte[]>> mentions) {
        Article() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * Reads what was written for the first thousand articles of each partition.
     *
     * @param partitions of all topics
     */
    static WrittenRecords of(Cluster cluster, int partitions) {
        List<Article> articles = IntStream.range(0, partitions * ARTICLES_A_PARTITION)
                .mapToObj(i -> new Article())
                .toList();
        read(cluster, Topics.TAGGED_ARTICLES.name(), record -> add(articles, record, true));
        read(cluster, Topics.MENTIONS.name(), record -> add(articles, record, false));
        return new WrittenRecords(
                articles.stream().filter(article -> !article.tagged().isEmpty()).toList());
    }

    /** Records an article. */
    double mean() {
        return articles.stream()
                .mapToInt(
                        article -> article.tagged().size() + article.mentions().size())
                .average()
                .orElseThrow();
    }

    /** Each article of {@code news.articles}, unread, to the records of one of these articles, by turns. */
    Topology topology() {
        var builder = new StreamsBuilder();
        KStream<byte[], byte[]> source =
                builder.stream(Topics.ARTICLES.name(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
        Produced<byte[], byte[]> bytes = Produced.with(Serdes.ByteArray(), Serdes.ByteArray());
        source.process(() -> new Writer(articles.stream().map(Article::tagged).toList()))
                .to(TAGGED, bytes);
        source.process(() -> new Writer(articles.stream().map(Article::mentions).toList()))
                .to(MENTIONS, bytes);
        return builder.build();
    }

    private static final class Writer extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        private final List<List<Record<byte[], byte[]>>> written;
        private int next;

        Writer(List<List<Record<byte[], byte[]>>> written) {
            this.written = written;
        }

        @Override
        public void process(Record<byte[], byte[]> incoming) {
            for (Record<byte[], byte[]> record : written.get(next)) {
                context().forward(record.withTimestamp(incoming.timestamp()));
            }
            next = (next + 1) % written.size();
        }
    }

    private static void add(List<Article> articles, ConsumerRecord<byte[], byte[]> written, boolean tagged) {
        long offset = Long.parseLong(header(written, RecordHeaders.SOURCE_OFFSET));
        if (offset < ARTICLES_A_PARTITION) {
            int partition = Integer.parseInt(header(written, RecordHeaders.SOURCE_PARTITION));
            Article article = articles.get(partition * ARTICLES_A_PARTITION + (int) offset);
            (tagged ? article.tagged() : article.mentions())
                    .add(new Record<>(written.key(), written.value(), written.timestamp(), written.headers()));
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static void read(Cluster cluster, String topic, Consumer<ConsumerRecord<byte[], byte[]>> to) {
        try (TopicReader reader = new TopicReader(cluster.consumer(), topic)) {
            reader.readToEnd(to);
        }
    }
}
