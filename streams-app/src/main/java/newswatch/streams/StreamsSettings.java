package newswatch.streams;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import newswatch.schemas.topic.Topics;
import newswatch.streams.deadletter.RejectedArticles;
import newswatch.streams.deadletter.UnreadableRecords;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How the topology runs.
 *
 * @param applicationId names the consumer group, the internal topics and the state; another id starts anew
 * @param stateDir folder of the stores of this instance; two instances on one machine need two
 * @param threads stream threads of this instance, at least 1
 * @param standbys how many other instances keep a copy of each store, to take over quickly
 * @param retention how long before its ingestion an article may have been published and still be counted
 * @param dayZones time zones whose days are counted
 * @param commitInterval how often results are committed: at exactly-once half the latency
 * @param rebuildPause least time between two buildings of the tagger when the gazetteer changes
 */
public record StreamsSettings(
        String applicationId,
        Path stateDir,
        int threads,
        int standbys,
        Duration retention,
        List<ZoneId> dayZones,
        Duration commitInterval,
        Duration rebuildPause) {
    /** Application id of a deployment that does not choose. */
    public static final String DEFAULT_APPLICATION_ID = "newswatch";

    private static final int KIB = 1024;
    private static final int MIB = 1024 * KIB;
    private static final Duration SESSION_TIMEOUT = Duration.ofSeconds(6);
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(5);

    public StreamsSettings {
        if (applicationId.isBlank()) {
            throw new IllegalArgumentException("applicationId is blank");
        }
        if (threads < 1 || standbys < 0) {
            throw new IllegalArgumentException(
                    "threads " + threads + " is less than 1, or standbys " + standbys + " less than 0");
        }
        if (retention.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("retention " + retention + " is shorter than the shortest window, PT1H");
        }
        if (commitInterval.compareTo(TRANSACTION_TIMEOUT) >= 0 || commitInterval.isNegative()) {
            throw new IllegalArgumentException("commitInterval " + commitInterval
                    + " is not shorter than the transaction timeout, " + TRANSACTION_TIMEOUT);
        }
        dayZones = List.copyOf(dayZones);
    }

    /** The defaults: 1 thread, no standby, 30 days, days in UTC, commits every 100 ms. */
    public static StreamsSettings in(Path stateDir) {
        return new StreamsSettings(
                DEFAULT_APPLICATION_ID,
                stateDir,
                1,
                0,
                Duration.ofDays(30),
                List.of(ZoneId.of("UTC")),
                Duration.ofMillis(100),
                Duration.ofSeconds(1));
    }

    public StreamsSettings withApplicationId(String id) {
        return new StreamsSettings(id, stateDir, threads, standbys, retention, dayZones, commitInterval, rebuildPause);
    }

    public StreamsSettings withThreads(int number) {
        return new StreamsSettings(
                applicationId, stateDir, number, standbys, retention, dayZones, commitInterval, rebuildPause);
    }

    public StreamsSettings withStandbys(int number) {
        return new StreamsSettings(
                applicationId, stateDir, threads, number, retention, dayZones, commitInterval, rebuildPause);
    }

    public StreamsSettings withRetention(Duration duration) {
        return new StreamsSettings(
                applicationId, stateDir, threads, standbys, duration, dayZones, commitInterval, rebuildPause);
    }

    public StreamsSettings withDayZones(List<ZoneId> zones) {
        return new StreamsSettings(
                applicationId, stateDir, threads, standbys, retention, zones, commitInterval, rebuildPause);
    }

    public StreamsSettings withCommitInterval(Duration interval) {
        return new StreamsSettings(
                applicationId, stateDir, threads, standbys, retention, dayZones, interval, rebuildPause);
    }

    public StreamsSettings withRebuildPause(Duration pause) {
        return new StreamsSettings(
                applicationId, stateDir, threads, standbys, retention, dayZones, commitInterval, pause);
    }

    /**
     * All properties of Kafka Streams.
     *
     * @param kafka how to reach the cluster (bootstrap servers, TLS, SASL); wins over what is set here, except the
     *     guarantee and the handlers
     */
    public Properties properties(Properties kafka) {
        Map<String, Object> values = new HashMap<>();
        values.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        values.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, standbys);
        values.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
        values.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, -1); // as the broker says
        values.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreMemory.class);
        values.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 500);
        // The system's own buffer grows: what was asked for arrives while articles are processed, not when the next
        // poll waits for it (a tenth of the time with Kafka's fixed 64 KiB).
        values.put(StreamsConfig.consumerPrefix(ConsumerConfig.RECEIVE_BUFFER_CONFIG), -1);
        values.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), millis(SESSION_TIMEOUT));
        values.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                millis(SESSION_TIMEOUT.dividedBy(4)));
        values.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        values.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        values.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 256 * KIB);
        values.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 20);
        values.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), 64L * MIB);
        values.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                Topics.DEAD_LETTERS.maxBytes() + 64 * KIB);
        values.put(
                StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), millis(TRANSACTION_TIMEOUT));
        values.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), 4 * MIB);
        // Kafka Streams warns at each start until told, and its assignor, that sees the consumer's settings, again. It
        // becomes the default; an error there ends the application either way, for our handler puts only articles
        // aside.
        String globalHandler = StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG;
        values.put(globalHandler, true);
        values.put(StreamsConfig.mainConsumerPrefix(globalHandler), true);
        kafka.forEach((name, value) -> values.put(String.valueOf(name), value));
        values.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        values.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        values.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        values.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        values.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecords.class);
        values.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, RejectedArticles.class);
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
