package newswatch.launcher.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;

/**
 * The broker of a folder whose process was killed. Until its session ends, a new one loads what the dead one coordinated
 * in the dead one's name: it sends the ends of transactions to an address where nobody is, drops them when the session
 * ends, and takes the transactions for ended, so that readers of committed records wait for ever. So the controller is
 * run alone first, and told that the dead one is dead.
 */
final class KilledBroker {
    /** Written by Kafka into its folder when it stops, and removed when it starts. */
    private static final String STOPPED_CLEANLY = ".kafka_cleanshutdown";

    private static final String RAN_BEFORE = "__cluster_metadata-0";

    private KilledBroker() {}

    /** Whether the last broker in {@code folder} came to no end of its own. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(RAN_BEFORE)) && !Files.exists(folder.resolve(STOPPED_CLEANLY));
    }

    /**
     * Takes it off its controller's books; a second's work.
     *
     * @throws BrokerStartException if the controller does not start, or does not do it
     */
    static void bury(Path folder) {
        int port = Ports.free();
        KafkaRaftServer controller = EmbeddedBroker.run(properties(folder, port));
        try (Admin admin = Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG, "localhost:" + port))) {
            admin.unregisterBroker(EmbeddedBroker.NODE).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof BrokerIdNotRegisteredException)) { // it died before it was on them
                throw BrokerStartException.because(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BrokerStartException.because(e);
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static Properties properties(Path folder, int port) {
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "controller",
                "node.id",
                Integer.toString(EmbeddedBroker.NODE),
                "controller.quorum.voters",
                EmbeddedBroker.NODE + "@localhost:" + port,
                "listeners",
                "CONTROLLER://localhost:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "CONTROLLER:PLAINTEXT",
                "log.dirs",
                folder.toString()));
        return properties;
    }
}
