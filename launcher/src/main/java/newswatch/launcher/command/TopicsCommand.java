package newswatch.launcher.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import newswatch.launcher.cluster.Catalogue;
import newswatch.launcher.cluster.Catalogue.Standing;
import newswatch.launcher.cluster.Catalogue.State;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.terminal.Columns;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newswatch topics}: the topic catalogue against a cluster. */
@Command(
        name = "topics",
        description = "Creates the topics of newswatch, or lists them.",
        subcommands = {TopicsCommand.Create.class, TopicsCommand.ListThem.class},
        exitCodeList = {"0:done", "1:failed", "2:wrong use", "3:the check found a difference"},
        footer = "  newswatch topics create --partitions 12")
final class TopicsCommand extends CommandGroup {
    /** {@code newswatch topics create}. */
    @Command(
            name = "create",
            description = {
                "Creates the topics that are missing. What exists is never changed, so it can be run again at any time.",
                "",
                "The number of partitions is for good: it decides where a key lives. Choose as many as you will ever"
                        + " want threads."
            },
            exitCodeList = {"0:all topics are there", "1:failed, or a topic exists otherwise", "2:wrong use"},
            footer = "  newswatch topics create --partitions 12 --replication-factor 3 --bootstrap-server broker:9092")
    static final class Create implements Callable<Integer> {
        @Option(
                names = "--partitions",
                order = 1,
                paramLabel = "N",
                description =
                        "Partitions of each topic that does not prescribe them (default: as many as there are, else "
                                + Topics.DEFAULT_PARTITIONS + ").")
        @Nullable
        Integer partitions;

        @Option(
                names = "--replication-factor",
                order = 2,
                paramLabel = "N",
                description = "Copies of each partition (default: as the brokers are set).")
        @Nullable
        Short replicationFactor;

        @Mixin
        KafkaOptions kafka;

        @Mixin
        GeneralOptions general;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            CommandLine command = spec.commandLine();
            positive(command, "--partitions", partitions == null ? 1 : partitions);
            positive(command, "--replication-factor", replicationFactor == null ? 1 : replicationFactor);
            Cluster cluster = kafka.cluster();
            List<Standing> topics = new Catalogue(cluster)
                    .create(Optional.ofNullable(partitions), Optional.ofNullable(replicationFactor));
            print(topics, command.getOut());
            boolean wrongPartitions = topics.stream()
                    .flatMap(topic -> topic.differences().stream())
                    .anyMatch(difference -> difference.startsWith("partitions"));
            if (wrongPartitions) {
                command.getErr()
                        .println("Partitions can't be changed without moving keys: leave --partitions away, or take"
                                + " other topics.");
                return ExitCode.FAILED;
            }
            return ExitCode.DONE;
        }
    }

    /** {@code newswatch topics list}. */
    @Command(
            name = "list",
            description = "Shows every topic of newswatch: what it carries, and how it stands in the cluster.",
            exitCodeList = {"0:done", "1:failed", "2:wrong use", "3:with --check, a topic is missing or differs"},
            footer = "  newswatch topics list --check")
    static final class ListThem implements Callable<Integer> {
        @Option(
                names = "--check",
                order = 1,
                description = "End with exit code 3 if a topic is missing or differs from the catalogue (default: no).")
        boolean check;

        @Mixin
        KafkaOptions kafka;

        @Mixin
        GeneralOptions general;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            List<Standing> topics = new Catalogue(kafka.cluster()).list();
            print(topics, spec.commandLine().getOut());
            boolean agrees = topics.stream().allMatch(topic -> topic.state() == State.PRESENT);
            return check && !agrees ? ExitCode.DIFFERENCE : ExitCode.DONE;
        }
    }

    private static void positive(CommandLine command, String option, int value) {
        if (value < 1) {
            throw new ParameterException(command, option + " " + value + ": at least 1 is needed");
        }
    }

    private static void print(List<Standing> topics, PrintWriter out) {
        var columns = new Columns("TOPIC", ">PARTITIONS", ">REPLICAS", "KEPT", "STATE");
        for (Standing standing : topics) {
            columns.row(
                    standing.topic().name(),
                    number(standing.partitions()),
                    number(standing.replicas()),
                    kept(standing.topic()),
                    standing.state().name().toLowerCase(Locale.ROOT));
        }
        columns.lines().forEach(out::println);
        for (Standing standing : topics) {
            standing.differences()
                    .forEach(difference -> out.println(standing.topic().name() + ": " + difference));
        }
    }

    private static String number(int value) {
        return value == 0 ? "-" : Integer.toString(value);
    }

    private static String kept(Topic<?, ?> topic) {
        String days = topic.retention().toDays() + " days";
        return switch (topic.cleanup()) {
            case DELETE -> days;
            case COMPACT -> "latest of each key";
            case COMPACT_AND_DELETE -> "latest of each key, " + days;
        };
    }
}
