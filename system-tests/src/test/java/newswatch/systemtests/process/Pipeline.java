package newswatch.systemtests.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import newswatch.launcher.broker.EmbeddedBroker;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.GroupLag;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.json.Json;
import newswatch.schemas.topic.Topics;
import newswatch.systemtests.recount.Recount;
import org.apache.kafka.clients.admin.Admin;

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

    /** Starts the topology, which counts the days of these zones; instances share nothing but the broker. */
    NewswatchProcess stream(String instance, String... dayZones) {
        List<String> arguments = new ArrayList<>(
                List.of("stream", "--state-dir", folder.resolve(instance).toString()));
        Stream.of(dayZones).forEach(zone -> arguments.addAll(List.of("--day-zone", zone)));
        return NewswatchProcess.start(output(), onBroker(arguments.toArray(String[]::new)));
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

    /** Sends the file's articles, and waits until they, and all that follows from them, are committed. */
    void produceAndCount(Path file) {
        run(0, "produce", file.toString());
        awaitAllCounted();
    }

    /** Puts rules in force; to be called before the topology starts, which then knows them from its first article. */
    void follow(AlertRule... rules) {
        Path file = folder.resolve("rules.jsonl");
        try {
            Files.write(
                    file,
                    Stream.of(rules)
                            .map(rule -> new String(Json.write(rule), UTF_8))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(0, "rules", "put", "--input", file.toString());
    }

    /** What a recount of all output topics finds; the topology counts the days of these zones. */
    Recount recount(String... dayZones) {
        return Recount.of(kafka(), Stream.of(dayZones).map(ZoneId::of).toList());
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
