package newswatch.launcher.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.process.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to reach Kafka. */
final class KafkaOptions {
    @Option(
            names = "--bootstrap-server",
            order = 101,
            paramLabel = "HOST:PORT",
            defaultValue = "localhost:9092",
            description = "Kafka broker, or several joined by commas (default: ${DEFAULT-VALUE}).")
    String bootstrapServer;

    @Option(
            names = "--config",
            order = 102,
            paramLabel = "FILE",
            description = "Kafka client properties: TLS, SASL and the like (default: none).")
    @Nullable
    Path config;

    /** @throws Failure if the properties can't be read */
    Cluster cluster() {
        return new Cluster(bootstrapServer, properties());
    }

    private Map<String, String> properties() {
        Path file = config;
        if (file == null) {
            return Map.of();
        }
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure("can't read the Kafka properties " + file + ": " + Errors.reason(e), e);
        }
        var map = new HashMap<String, String>();
        properties.forEach((key, value) -> map.put(key.toString(), value.toString()));
        return map;
    }
}
