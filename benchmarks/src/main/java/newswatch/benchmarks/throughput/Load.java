package newswatch.benchmarks.throughput;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import newswatch.schemas.article.Article;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Topics, and articles in them, for one measurement. */
final class Load {
    private static final int CHUNK = 20_000;

    private final Properties kafka;
    private final int partitions;

    Load(Properties kafka, int partitions) {
        this.kafka = kafka;
        this.partitions = partitions;
    }

    /** Creates the catalogue's topics and others, for records as large as those of the catalogue. */
    void createTopics(List<String> others) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(kafka)) {
            List<NewTopic> wanted = new java.util.ArrayList<>();
            for (Topic<?, ?> topic : Topics.ALL) {
                wanted.add(new NewTopic(topic.name(), Optional.of(topic.partitions(partitions)), Optional.empty())
                        .configs(topic.configs()));
            }
            for (String other : others) {
                wanted.add(new NewTopic(other, Optional.of(partitions), Optional.empty())
                        .configs(Map.of("max.message.bytes", Integer.toString(Topics.TAGGED_ARTICLES.maxBytes()))));
            }
            admin.createTopics(wanted).all().get();
        }
    }

    /**
     * Writes {@code count} articles, in chunks so that they need not be in memory together.
     *
     * @param chunk makes that many articles; called with the number of the chunk
     * @return bytes of the values
     */
    long articles(int count, IntFunction<List<Article>> chunk) {
        long bytes = 0;
        Properties properties = new Properties();
        properties.putAll(kafka);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        try (var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            String topic = Topics.ARTICLES.name();
            for (int written = 0, number = 0; written < count; number++) {
                for (Article article : chunk.apply(number)) {
                    if (written++ == count) {
                        break;
                    }
                    byte[] value = Topics.ARTICLES.value().serializer().serialize(topic, article);
                    producer.send(new ProducerRecord<>(
                            topic, Topics.ARTICLES.key().serializer().serialize(topic, article.id()), value));
                    bytes += value.length;
                }
            }
        }
        return bytes;
    }

    static int chunk() {
        return CHUNK;
    }
}
