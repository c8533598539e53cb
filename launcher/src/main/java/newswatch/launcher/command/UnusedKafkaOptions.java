package newswatch.launcher.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For commands that use no Kafka: scripts may give every command the same options; these two are then not looked at. */
final class UnusedKafkaOptions {
    @Option(names = "--bootstrap-server", hidden = true, paramLabel = "HOST:PORT")
    @Nullable
    String bootstrapServer;

    @Option(names = "--config", hidden = true, paramLabel = "FILE")
    @Nullable
    Path config;
}
