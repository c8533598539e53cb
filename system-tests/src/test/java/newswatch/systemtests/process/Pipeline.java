package newswatch.systemtests.process;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import newswatch.launcher.broker.EmbeddedBroker;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.GroupLag;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** A broker and the processes that a test starts on it. */
final class Pipeline implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String GROUP = "newswatch";

    private final Path folder;
    private final EmbeddedBroker broker;
    private final Cluster cluster;
    private final Admin admin;
    private final AtomicInteger outputs = new AtomicInteger();

    private Pipeline(Path folder, EmbeddedBroker broker) {
        this.folder = folder;
        this.broker = broker;
        this.cluster = new Cluster(broker.bootstrapServers(), Map.of());
        this.admin = cluster.admin();
    }

    /** A broker with all topics. */
    static Pipeline in(Path folder, int partitions) {
        Pipeline pipeline = new Pipeline(folder, EmbeddedBroker.start(folder.resolve("kafka")));
        pipeline.run(0, "topics", "create", "--partitions", Integer.toString(partitions));
        return pipeline;
    }

    Properties kafka() {
        Properties kafka = new Properties();
        kafka.putAll(cluster.properties());
        return kafka;
    }

    /** Runs a command on this broker to its end, expects that exit code, and returns what it printed. */
    String run(int exitCode, String... arguments) {
        return NewswatchProcess.run(output(), exitCode, onBroker(arguments));
    }

    /** Starts the topology; instances of one test share nothing but the broker. */
    NewswatchProcess stream(String instance) {
        return NewswatchProcess.start(
                output(),
                onBroker("stream", "--state-dir", folder.resolve(instance).toString()));
    }

    /** Waits until all articles, and all that follows from them, are committed. */
    void awaitAllCounted() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> lag().isNone());
    }

    /** Waits until at least {@code articles} are committed; returns how many are. */
    long awaitCommitted(long articles) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> lag().processed(), committed -> committed >= articles);
    }

    /** Records in {@code news.articles}: no transaction marks are among them. */
    long articles() {
        GroupLag lag = lag();
        return lag.processed() + lag.input();
    }

    private GroupLag lag() {
        return GroupLag.measure(cluster, admin, GROUP, Topics.ARTICLES.name());
    }

    /** The latest value of every key of an upsert topic. */
    <K, V> Map<K, V> latest(Topic<K, V> topic) {
        Properties properties = kafka();
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        try (var consumer = new KafkaConsumer<>(
                properties, topic.key().deserializer(), topic.value().deserializer())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            Map<K, V> latest = new HashMap<>();
            while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
                for (ConsumerRecord<K, V> read : consumer.poll(Duration.ofMillis(200))) {
                    latest.put(read.key(), read.value());
                }
            }
            return latest;
        }
    }

    private String[] onBroker(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--bootstrap-server";
        all[arguments.length + 1] = broker.bootstrapServers();
        return all;
    }

    private Path output() {
        return folder.resolve("output-" + outputs.incrementAndGet() + ".txt");
    }

    @Override
    public void close() {
        admin.close();
        broker.close();
    }
}
