package newswatch.launcher.cluster;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newswatch.launcher.process.Failure;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/** How a Kafka cluster is reached, and clients for it. Holds no connection. */
public final class Cluster {
    /** How long a broker may take to answer before the user is told that none is there. */
    public static final Duration PATIENCE = Duration.ofSeconds(6);

    private final String bootstrapServers;
    private final Map<String, String> properties;

    /**
     * @param bootstrapServers {@code host:port}, several joined by commas
     * @param properties of Kafka clients, for TLS, SASL and the like
     */
    public Cluster(String bootstrapServers, Map<String, String> properties) {
        this.bootstrapServers = bootstrapServers;
        this.properties = Map.copyOf(properties);
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** All client properties, the address included. */
    public Map<String, String> properties() {
        var all = new HashMap<>(properties);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return all;
    }

    /** All client properties, for Kafka Streams. */
    public Properties streamsProperties() {
        var all = new Properties();
        all.putAll(properties());
        return all;
    }

    /** Names of all topics but Kafka's own; also tells whether anybody is there at all. */
    public Set<String> topics() {
        try (Admin admin = admin()) {
            return get(admin.listTopics().names());
        }
    }

    /**
     * Makes sure that topics are there.
     *
     * @throws Failure if no broker answers, or a topic is missing
     */
    public void require(String... topics) {
        Set<String> there = topics();
        for (String topic : topics) {
            if (!there.contains(topic)) {
                throw new Failure("topic " + topic + " is missing at " + bootstrapServers
                        + "; create all topics by: newswatch topics create --bootstrap-server " + bootstrapServers);
            }
        }
    }

    /** An administrator that gives up after {@link #PATIENCE}. */
    public Admin admin() {
        Map<String, Object> config = new HashMap<>(properties());
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
        return open(() -> Admin.create(config));
    }

    /** A consumer of bytes that sees committed records only and belongs to no group. */
    public KafkaConsumer<byte[], byte[]> consumer() {
        return consumer(IsolationLevel.READ_COMMITTED);
    }

    /** A consumer of bytes that sees what {@code isolation} says and belongs to no group. */
    public KafkaConsumer<byte[], byte[]> consumer(IsolationLevel isolation) {
        Map<String, Object> config = new HashMap<>(properties());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation.toString());
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
        return open(() -> new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    }

    /** An idempotent producer that waits for all replicas. */
    public KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> config = new HashMap<>(properties());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis());
        Serializer<byte[]> bytes = new ByteArraySerializer();
        return open(() -> new KafkaProducer<>(config, bytes, bytes));
    }

    /**
     * What the cluster answers.
     *
     * @throws Failure saying that nobody answers or what it refuses
     */
    public <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw explain(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw explain(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while waiting for Kafka at " + bootstrapServers, e);
        }
    }

    /** What went wrong, in words that help. */
    public Failure explain(Throwable e) {
        if (e instanceof Failure failure) {
            return failure;
        }
        if (e instanceof org.apache.kafka.common.errors.TimeoutException || e instanceof TimeoutException) {
            return new Failure(
                    "no Kafka broker answers at " + bootstrapServers + " (waited " + PATIENCE.toSeconds()
                            + " s); start one (newswatch demo has one inside), or name yours by --bootstrap-server",
                    e);
        }
        if (e instanceof AuthenticationException || e instanceof AuthorizationException) {
            return new Failure(
                    "Kafka at " + bootstrapServers + " refuses: " + e.getMessage()
                            + "; give user and rights by --config FILE",
                    e);
        }
        return new Failure("Kafka at " + bootstrapServers + ": " + e.getMessage(), e);
    }

    private interface Opening<T> {
        T open();
    }

    private <T> T open(Opening<T> opening) {
        try {
            return opening.open();
        } catch (ConfigException e) {
            throw new Failure("wrong Kafka setting: " + e.getMessage(), e);
        } catch (KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new Failure(
                    "can't reach Kafka at " + bootstrapServers + ": " + cause.getMessage()
                            + "; check --bootstrap-server and --config",
                    e);
        }
    }
}
