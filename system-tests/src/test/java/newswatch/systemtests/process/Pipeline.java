package newswatch.systemtests.process;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import newswatch.launcher.broker.EmbeddedBroker;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** A broker and the processes that a test starts on it. */
final class Pipeline implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String GROUP = "newswatch";

    private final Path folder;
    private final EmbeddedBroker broker;
    private final Admin admin;
    private final AtomicInteger outputs = new AtomicInteger();

    private Pipeline(Path folder, EmbeddedBroker broker) {
        this.folder = folder;
        this.broker = broker;
        this.admin = Admin.create(kafka());
    }

    /** A broker with all topics. */
    static Pipeline in(Path folder, int partitions) {
        Pipeline pipeline = new Pipeline(folder, EmbeddedBroker.start(folder.resolve("kafka")));
        pipeline.run(0, "topics", "create", "--partitions", Integer.toString(partitions));
        return pipeline;
    }

    Properties kafka() {
        Properties kafka = new Properties();
        kafka.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
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
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            Map<TopicPartition, OffsetAndMetadata> committed = committed();
            return articlesCommitted(committed) >= articles() && lag(committed) == 0;
        });
    }

    /** Waits until at least {@code articles} are committed; returns how many are. */
    long awaitCommitted(long articles) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> articlesCommitted(committed()), committed -> committed >= articles);
    }

    /** Records in {@code news.articles}, transaction markers not counted for there are none. */
    long articles() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (TopicDescription topic : admin.describeTopics(Set.of(Topics.ARTICLES.name()))
                .allTopicNames()
                .get()
                .values()) {
            topic.partitions()
                    .forEach(partition ->
                            latest.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        return admin.listOffsets(latest).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
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

    private static long articlesCommitted(Map<TopicPartition, OffsetAndMetadata> committed) {
        return committed.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(Topics.ARTICLES.name()))
                .mapToLong(entry -> entry.getValue().offset())
                .sum();
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
        admin.listConsumerGroupOffsets(GROUP)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        committed.put(partition, offset);
                    }
                });
        return committed;
    }

    private long lag(Map<TopicPartition, OffsetAndMetadata> committed) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        long lag = 0;
        for (var end : admin.listOffsets(latest).all().get().entrySet()) {
            OffsetAndMetadata offset = committed.get(end.getKey());
            lag += end.getValue().offset() - (offset == null ? 0 : offset.offset());
        }
        return lag;
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
