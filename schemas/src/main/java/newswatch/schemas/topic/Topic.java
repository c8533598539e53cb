package newswatch.schemas.topic;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;

/**
 * One topic: its name, what it carries, how it is kept. A row of {@link Topics}.
 *
 * @param name as in Kafka
 * @param purpose one sentence for the documentation
 * @param keyMeaning what the key is, in words
 * @param key serde of the key
 * @param valueType record of the value
 * @param value serde of the value
 * @param fixedPartitions how many partitions it has whatever the cluster; empty: as many as the deployment chooses
 * @param cleanup what happens to old records
 * @param retention how long records are kept where {@code cleanup} deletes; zero where it only compacts
 * @param maxBytes largest record, key and headers included, uncompressed
 */
public record Topic<K, V>(
        String name,
        String purpose,
        String keyMeaning,
        Serde<K> key,
        Class<V> valueType,
        Serde<V> value,
        OptionalInt fixedPartitions,
        Cleanup cleanup,
        Duration retention,
        int maxBytes) {
    /** Room for key and headers within {@code maxBytes}. */
    static final int ENVELOPE = 16 * 1024;

    /** Kafka's limit of a record is one of whole batches, so it must leave room for a full one however small records are. */
    static final int LEAST_BATCH = 1024 * 1024;

    /** What Kafka does with old records. */
    public enum Cleanup {
        DELETE,
        COMPACT,
        COMPACT_AND_DELETE;

        /** The value of {@code cleanup.policy}. */
        public String policy() {
            return name().toLowerCase(Locale.ROOT).replace("_and_", ",");
        }
    }

    static <K, V> Topic<K, V> of(
            String name,
            String purpose,
            String keyMeaning,
            Function<String, K> parseKey,
            Class<V> valueType,
            int partitions,
            Cleanup cleanup,
            Duration retention,
            int maxBytes) {
        return new Topic<>(
                name,
                purpose,
                keyMeaning,
                new TextSerde<>(parseKey),
                valueType,
                new JsonSerde<>(valueType, maxBytes - ENVELOPE),
                partitions == 0 ? OptionalInt.empty() : OptionalInt.of(partitions),
                cleanup,
                retention,
                maxBytes);
    }

    /** How many partitions it has in a deployment that chose {@code deployment}. */
    public int partitions(int deployment) {
        return fixedPartitions.orElse(deployment);
    }

    /** Name and version of the schema of the value, as in the {@code schema} header: {@code article/1}. */
    public String schema() {
        return kebab(valueType.getSimpleName()) + "/1";
    }

    /** The topic's own settings, as Kafka's admin client takes them. */
    public Map<String, String> configs() {
        Map<String, String> configs = new TreeMap<>();
        configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup.policy());
        configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Math.max(maxBytes, LEAST_BATCH)));
        if (cleanup != Cleanup.COMPACT) {
            configs.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
        }
        if (cleanup != Cleanup.DELETE) {
            configs.put(
                    TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                    Long.toString(Duration.ofDays(1).toMillis())); // an audit can read back that far
        }
        return configs;
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
