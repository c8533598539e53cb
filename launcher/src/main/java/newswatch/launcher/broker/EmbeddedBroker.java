package newswatch.launcher.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka node, broker and controller at once, in this process. It listens on the loopback address only, keeps all
 * its data in one folder, and goes on with them when it is started there again. Sized for a demo and for tests: small
 * buffers, replication 1, groups and transactions that react at once.
 *
 * <p>Starting takes one to three seconds, and one more after a kill. {@link #close()} takes half a second, and
 * leaves the folder.
 */
public final class EmbeddedBroker implements AutoCloseable {
    static final int NODE = 1;
    private static final int ATTEMPTS = 5;

    private final Path folder;
    private final int port;
    private final FolderLock lock;
    private final KafkaRaftServer server;
    private boolean closed;

    private EmbeddedBroker(Path folder, int port, FolderLock lock, KafkaRaftServer server) {
        this.folder = folder;
        this.port = port;
        this.lock = lock;
        this.server = server;
    }

    /** Starts on a free port; see {@link #start(Path, int, Map)}. */
    public static EmbeddedBroker start(Path folder) {
        return start(folder, 0, Map.of());
    }

    /** Starts with no settings of the caller's own; see {@link #start(Path, int, Map)}. */
    public static EmbeddedBroker start(Path folder, int port) {
        return start(folder, port, Map.of());
    }

    /**
     * Starts a broker, and returns when it takes records.
     *
     * @param folder its data; made if missing, formatted once
     * @param port where clients reach it; 0 for a free one
     * @param settings broker properties on top of those chosen here
     * @throws BrokerStartException saying what is wrong and what to do: the folder is in use or not writable, the port
     *     is taken, or Kafka refuses
     */
    public static EmbeddedBroker start(Path folder, int port, Map<String, String> settings) {
        Path home = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(home);
        try {
            format(home);
            if (KilledBroker.isIn(home)) {
                KilledBroker.bury(home);
            }
            for (int attempt = 1; ; attempt++) {
                int chosen = port == 0 ? Ports.free() : Ports.requireFree(port);
                try {
                    KafkaRaftServer server = run(properties(home, chosen, Ports.free(), settings));
                    return new EmbeddedBroker(home, chosen, lock, server);
                } catch (BrokerStartException e) {
                    if (port != 0 || attempt == ATTEMPTS || !Ports.isTaken(e)) { // another process was faster
                        throw e;
                    }
                }
            }
        } catch (RuntimeException | Error e) {
            lock.release();
            throw e;
        }
    }

    /** What clients connect to: {@code localhost:9092}. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** Where the data lie; absolute. */
    public Path folder() {
        return folder;
    }

    /** Stops the broker and waits until it has; its data stay. Further calls do nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                server.shutdown();
                server.awaitShutdown();
            } finally {
                lock.release();
            }
        }
    }

    /** Starts a server, and returns when it is ready; a fault is thrown, and does not end the process. */
    static KafkaRaftServer run(Properties properties) {
        try (FaultTrap trap = FaultTrap.set()) {
            var server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
            try {
                server.startup();
            } catch (RuntimeException | Error e) {
                server.shutdown();
                throw e;
            }
            if (trap.isSprung()) {
                server.shutdown();
                throw new BrokerStartException("the Kafka broker met a fault while it started; its log says more");
            }
            return server;
        } catch (BrokerStartException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw BrokerStartException.because(e);
        }
    }

    private static void format(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try (var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setPrintStream(silent)
                    .run();
        } catch (IOException e) {
            throw new BrokerStartException("can't write to the data folder " + folder + ": " + e.getMessage(), e);
        } catch (Exception e) {
            throw new BrokerStartException(
                    "can't prepare the data folder " + folder + ": " + e.getMessage() + "; empty it or name another",
                    e);
        }
    }

    private static Properties properties(Path folder, int port, int controllerPort, Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "controller.quorum.voters",
                NODE + "@localhost:" + controllerPort,
                "listeners",
                "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "log.dirs",
                folder.toString()));
        properties.putAll(Map.of( // one node: nothing to replicate to, few partitions to create
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1"));
        properties.putAll(Map.of( // what dies is taken over at once
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "1000",
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000"));
        properties.putAll(Map.of( // memory: the defaults want 250 MB and eleven more threads
                "log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20),
                "log.segment.bytes", Integer.toString(64 << 20),
                "log.index.size.max.bytes", Integer.toString(1 << 20),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "num.replica.fetchers", "1",
                "background.threads", "2",
                "auto.create.topics.enable", "false"));
        properties.putAll(settings);
        return properties;
    }
}
