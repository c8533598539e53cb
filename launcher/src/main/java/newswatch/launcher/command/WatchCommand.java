package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.process.Failure;
import newswatch.launcher.process.StopSignal;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newswatch watch}: a topic as a person reads it. */
@Command(
        name = "watch",
        description = {
            "Prints the records of a topic as they come, one line each, until Ctrl-C.",
            "",
            "Only committed records are shown: a mention that is printed is counted, too."
        },
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footer = {
            "  newswatch watch alerts",
            "  newswatch watch news.country-counts --from-beginning --max 20",
            "  newswatch watch tagged-articles --json | jq .mentions"
        })
final class WatchCommand implements Callable<Integer> {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final String PREFIX = "news.";

    @Parameters(
            paramLabel = "TOPIC",
            description = "A topic of newswatch, 'news.' may be left out; or any other topic.")
    String topic;

    @Option(
            names = "--from-beginning",
            order = 1,
            description = "Begin with the oldest record kept (default: with what comes from now on).")
    boolean fromBeginning;

    @Option(names = "--max", order = 2, paramLabel = "N", description = "Stop after N records (default: never).")
    long max = Long.MAX_VALUE;

    @Option(
            names = "--json",
            order = 3,
            description =
                    "Print each value as it is, JSON on one line; null for a key that was deleted (default: a readable"
                            + " line).")
    boolean json;

    @Mixin
    KafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (max < 1) {
            throw new ParameterException(spec.commandLine(), "--max " + max + ": at least 1 is needed");
        }
        Cluster cluster = kafka.cluster();
        String name = existing(cluster.topics());
        PrintWriter out = spec.commandLine().getOut();
        var lines = new RecordLines(known(name), Newswatch.terminal(spec));
        try (StopSignal stop = StopSignal.ofProcess();
                KafkaConsumer<byte[], byte[]> consumer = cluster.consumer()) {
            stop.onAsk(consumer::wakeup);
            follow(consumer, name);
            for (long printed = 0; printed < max && !stop.isAsked(); ) {
                for (ConsumerRecord<byte[], byte[]> entry : consumer.poll(POLL)) {
                    if (printed < max) {
                        out.println(json ? raw(entry.value()) : lines.describe(entry));
                        printed++;
                    }
                }
                if (out.checkError()) { // flushes; the reader of our output has gone
                    return ExitCode.DONE;
                }
            }
        } catch (WakeupException e) {
            return ExitCode.DONE;
        } catch (KafkaException e) {
            throw cluster.explain(e);
        }
        return ExitCode.DONE;
    }

    private void follow(KafkaConsumer<byte[], byte[]> consumer, String name) {
        List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position); // now, not at the first poll
        }
    }

    private String existing(Set<String> topics) {
        if (topics.contains(topic)) {
            return topic;
        }
        if (topics.contains(PREFIX + topic)) {
            return PREFIX + topic;
        }
        String ours = topics.stream()
                .filter(name -> known(name).isPresent())
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
        throw new Failure("no topic '" + topic + "' at " + kafka.bootstrapServer + "; "
                + (ours.isEmpty() ? "newswatch has none there: newswatch topics create" : "there are " + ours));
    }

    private static Optional<Topic<?, ?>> known(String name) {
        return Topics.ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    private static String raw(byte[] value) {
        return value == null ? "null" : new String(value, StandardCharsets.UTF_8);
    }
}
