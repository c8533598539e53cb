package newswatch.launcher.command;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Callable;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.process.Failure;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import newswatch.streams.audit.CountAudit;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newswatch audit}: proves that nothing was lost and nothing counted twice. */
@Command(
        name = "audit",
        description = {
            "Recounts everything: proves that nothing was lost or counted twice.",
            "",
            "The counts and mentions that the topology wrote are compared with a recount from the tagged articles, and"
                    + " every article that went in must have come out.",
            "",
            "It can run at any time, beside a topology that is at work."
        },
        exitCodeList = {"0:everything agrees", "1:failed", "2:wrong use", "3:counts differ, each listed"},
        footer = "  newswatch audit --bootstrap-server broker:9092")
final class AuditCommand implements Callable<Integer> {
    @Option(
            names = "--patience",
            order = 1,
            paramLabel = "DURATION",
            defaultValue = "PT30S",
            description = "How long the topology may take to work off what was there at the start, ISO 8601 (default:"
                    + " ${DEFAULT-VALUE}).")
    Duration patience;

    @Mixin
    KafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Cluster cluster = kafka.cluster();
        cluster.require(Topics.ALL.stream().map(Topic::name).toArray(String[]::new));
        var properties = new Properties();
        properties.putAll(cluster.properties());
        try {
            boolean agrees = CountAudit.run(properties, patience)
                    .print(spec.commandLine().getOut())
                    .agrees();
            return agrees ? ExitCode.DONE : ExitCode.DIFFERENCE;
        } catch (IllegalStateException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        } catch (KafkaException e) {
            throw cluster.explain(e);
        }
    }
}
