package newswatch.benchmarks.throughput;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import newswatch.benchmarks.corpus.ArticleCorpus;
import newswatch.benchmarks.corpus.SampleArticles;
import newswatch.launcher.cluster.Cluster;
import newswatch.schemas.article.Article;
import newswatch.schemas.topic.Topics;
import newswatch.streams.NewsStream;
import newswatch.streams.StreamsSettings;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The whole topology beside a bare copy of the same articles with the same settings: exactly-once, 1 thread, lz4,
 * 256 KiB batches, 20 ms linger, commits every 100 ms, broker in its own JVM on the same machine. A third topology only
 * writes once more the records that the whole one wrote for its articles ({@link WrittenRecords}): how fast it could be
 * if all its work cost nothing. The clock runs from the first commit to the commit of the last article and of all that
 * it led to.
 */
@Command(
        name = "throughput",
        mixinStandardHelpOptions = true,
        description = "Articles a second through the whole topology, beside a bare copy, in one run.")
public final class Throughput implements Callable<Integer> {
    private static final String COPIES = "benchmark.copies";
    private static final int PARTITIONS = 4;

    @Option(names = "--articles", defaultValue = "100000", description = "Default: ${DEFAULT-VALUE}.")
    private int articles;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "Of which the medians are shown. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--memory",
            description = "Instead: one round over all articles, with the heap after garbage collection on the way.")
    private boolean memory;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Throughput()).execute(arguments));
    }

    /** Articles and MB a second of one round. */
    private record Speed(double articles, double megabytes) {}

    @Override
    public Integer call() throws Exception {
        List<Speed> copy = new ArrayList<>();
        List<Speed> whole = new ArrayList<>();
        List<Speed> again = new ArrayList<>();
        for (int round = 0; round < (memory ? 1 : rounds); round++) {
            Path folder = Files.createTempDirectory("newswatch-benchmark");
            try (BrokerProcess broker = BrokerProcess.start(folder.resolve("kafka"))) {
                Properties kafka = new Properties();
                kafka.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
                Load load = new Load(kafka, PARTITIONS);
                load.createTopics(List.of(COPIES, WrittenRecords.TAGGED, WrittenRecords.MENTIONS));
                Instant end = Instant.now();
                int chunks = (articles + Load.chunk() - 1) / Load.chunk();
                long bytes = load.articles(articles, number -> chunk(number, chunks, end));
                if (!memory) {
                    copy.add(speed(bytes, run(copy(), "benchmark-copy", kafka, folder)));
                    print("copy", copy.get(round));
                }
                whole.add(speed(bytes, whole(kafka, folder)));
                print("whole topology", whole.get(round));
                if (!memory) {
                    WrittenRecords written = WrittenRecords.of(cluster(kafka), PARTITIONS);
                    out.printf(Locale.ROOT, "%.1f records an article are written again%n", written.mean());
                    again.add(speed(bytes, run(written.topology(), "benchmark-again", kafka, folder)));
                    print("same records", again.get(round));
                }
            } finally {
                delete(folder);
            }
        }
        if (!memory) {
            out.println("medians of " + rounds + " rounds:");
            print("copy", median(copy));
            print("whole topology", median(whole));
            print("same records", median(again));
            out.printf(
                    Locale.ROOT,
                    "the whole topology is %.1f %% of the copy%n",
                    100 * median(whole).articles() / median(copy).articles());
        }
        return 0;
    }

    /** Chunks follow each other in time. */
    private static List<Article> chunk(int number, int chunks, Instant end) {
        Instant until =
                end.minus(Duration.ofDays(5).multipliedBy(chunks - 1 - number).dividedBy(chunks));
        return ArticleCorpus.from(SampleArticles.all(), until, number).articles(Load.chunk());
    }

    private static Topology copy() {
        var builder = new StreamsBuilder();
        builder.stream(Topics.ARTICLES.name(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .mapValues(value -> value)
                .to(COPIES, Produced.with(Serdes.ByteArray(), Serdes.ByteArray()));
        return builder.build();
    }

    private long run(Topology topology, String applicationId, Properties kafka, Path folder) {
        StreamsSettings settings =
                StreamsSettings.in(folder.resolve(applicationId)).withApplicationId(applicationId);
        try (var streams = new KafkaStreams(topology, settings.properties(kafka))) {
            streams.start();
            return nanos(kafka, settings.applicationId());
        }
    }

    private long whole(Properties kafka, Path folder) {
        StreamsSettings settings = StreamsSettings.in(folder.resolve("whole"));
        try (NewsStream stream = NewsStream.start(kafka, settings)) {
            long nanos = nanos(kafka, settings.applicationId());
            stream.failure().ifPresent(failure -> {
                throw new IllegalStateException("the topology failed", failure);
            });
            return nanos;
        }
    }

    /** Nanoseconds for all but the articles of the first commit, stretched to all. */
    private long nanos(Properties kafka, String group) {
        Cluster cluster = cluster(kafka);
        try (Admin admin = cluster.admin()) {
            Progress progress = new Progress(cluster, admin, group);
            Progress.Mark first = progress.reached(1);
            for (int mark = 100_000; memory && mark < articles; mark += 100_000) {
                progress.reached(mark);
                printHeap(mark);
            }
            Progress.Mark last = progress.done(articles);
            if (memory) {
                printHeap(articles);
            }
            return (long) ((last.nanos() - first.nanos()) * (double) articles / (articles - first.articles()));
        }
    }

    private static Cluster cluster(Properties kafka) {
        return new Cluster(kafka.getProperty(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG), Map.of());
    }

    private void printHeap(int mark) {
        ManagementFactory.getMemoryMXBean().gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        out.printf(Locale.ROOT, "%,10d articles: %,5d MB heap after collection%n", mark, used / 1_000_000);
    }

    private Speed speed(long bytes, long nanos) {
        return new Speed(articles / (nanos / 1e9), bytes / (nanos / 1e9) / 1e6);
    }

    private void print(String what, Speed speed) {
        out.printf(Locale.ROOT, "%-15s %,9.0f articles/s %8.1f MB/s%n", what, speed.articles(), speed.megabytes());
    }

    private static Speed median(List<Speed> speeds) {
        List<Speed> sorted = speeds.stream()
                .sorted(Comparator.comparingDouble(Speed::articles))
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
