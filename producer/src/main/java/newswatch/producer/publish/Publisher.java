package newswatch.producer.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import newswatch.producer.source.Item;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends articles to {@code news.articles} and what is none to {@code news.dead-letters}: idempotent, {@code acks=all},
 * lz4, batches of 256 KB that wait 20 ms. One thread; {@link #sent()} may be asked from any.
 */
public final class Publisher implements AutoCloseable {
    private static final Duration DELIVERY = Duration.ofSeconds(60);
    private static final int ROOM = 1024 * 1024;

    private final KafkaProducer<byte @Nullable [], byte[]> producer;
    private final String cluster;
    private final BiConsumer<DeadLetter, @Nullable String> refusal;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final Queue<Refused> refused = new ConcurrentLinkedQueue<>();

    /** An article that the broker found too large, though the catalogue does not. */
    private record Refused(Item.Read item, String reason) {}

    private Publisher(
            KafkaProducer<byte @Nullable [], byte[]> producer,
            String cluster,
            BiConsumer<DeadLetter, @Nullable String> refusal) {
        this.producer = producer;
        this.cluster = cluster;
        this.refusal = refusal;
    }

    /**
     * Connects, and looks whether both topics are there.
     *
     * @param kafka Kafka's client properties; {@code bootstrap.servers} at least. What is said above of acknowledgement
     *     and idempotence cannot be changed by them, the rest can
     * @param patience how long to wait for a broker
     * @param refusal is told of articles that the broker refuses as too large, with their dead letter and key
     * @throws PublishException if no broker answers in time, access is denied or a topic is missing
     */
    public static Publisher connect(
            Map<String, ?> kafka, Duration patience, BiConsumer<DeadLetter, @Nullable String> refusal) {
        String cluster = String.valueOf(kafka.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
        check(kafka, patience, cluster);
        try {
            return new Publisher(new KafkaProducer<>(settings(kafka, patience)), cluster, refusal);
        } catch (KafkaException e) {
            throw explained(cluster, patience, e);
        }
    }

    static Map<String, Object> settings(Map<String, ?> kafka, Duration patience) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "newswatch-producer");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.DEAD_LETTERS.maxBytes() + ROOM);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY.toMillis());
        settings.putAll(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return settings;
    }

    private static void check(Map<String, ?> kafka, Duration patience, String cluster) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) Math.min(5_000, patience.toMillis()));
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        List<String> topics = List.of(Topics.ARTICLES.name(), Topics.DEAD_LETTERS.name());
        try (Admin admin = Admin.create(settings)) {
            DescribeTopicsOptions options = new DescribeTopicsOptions().timeoutMs((int) patience.toMillis());
            admin.describeTopics(topics, options)
                    .allTopicNames()
                    .get(patience.toMillis() + 1_000, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw explained(cluster, patience, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException | KafkaException e) {
            throw explained(cluster, patience, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException(cluster + ": interrupted while connecting", e);
        }
    }

    private static PublishException explained(String cluster, Duration patience, Throwable e) {
        String problem;
        if (e instanceof UnknownTopicOrPartitionException) {
            problem = "the topics " + Topics.ARTICLES.name() + " and " + Topics.DEAD_LETTERS.name()
                    + " are not both there; create them: newswatch topics create --bootstrap-server " + cluster;
        } else if (e instanceof AuthenticationException || e instanceof AuthorizationException) {
            problem = "access denied (" + e.getMessage() + "); give user and rights with --config FILE";
        } else if (e instanceof TimeoutException || e instanceof org.apache.kafka.common.errors.TimeoutException) {
            problem = "no Kafka broker answers there within " + patience.toSeconds()
                    + " s; is it running, and is --bootstrap-server right?";
        } else {
            Throwable root = e.getCause() == null ? e : e.getCause();
            problem = root.getMessage() + "; is --bootstrap-server right?";
        }
        return new PublishException(cluster + ": " + problem, e);
    }

    /**
     * Sends one article; it is acknowledged later, see {@link #flush}.
     *
     * @throws RecordTooLargeException if the article is larger than the topic allows; nothing is sent
     * @throws PublishException if an earlier one could not be delivered
     */
    public void send(Item.Read item, Instant now) {
        ProducerRecord<byte @Nullable [], byte[]> record = Records.article(item.article(), now);
        settle();
        deliver(record, item);
    }

    /** Puts something aside. */
    public void putAside(DeadLetter letter, @Nullable String key) {
        settle();
        deliver(Records.deadLetter(key, letter), null);
    }

    private void deliver(ProducerRecord<byte @Nullable [], byte[]> record, Item.@Nullable Read item) {
        try {
            Future<?> unused = producer.send(record, (metadata, e) -> {
                if (e == null) {
                    sent.addAndGet(item == null ? 0 : 1);
                } else if (e instanceof RecordTooLargeException && item != null) {
                    refused.add(new Refused(item, String.valueOf(e.getMessage())));
                } else {
                    failure.compareAndSet(null, e);
                }
            });
        } catch (InterruptException e) {
            throw new PublishException(cluster + ": interrupted while sending", e);
        } catch (KafkaException | IllegalStateException e) {
            throw lost(e);
        }
    }

    private void settle() {
        Exception failed = failure.get();
        if (failed != null) {
            throw lost(failed);
        }
        for (Refused next = refused.poll(); next != null; next = refused.poll()) {
            String problem = "the broker refuses it as too large (" + next.reason() + "); is max.message.bytes of "
                    + Topics.ARTICLES.name() + " smaller than " + Topics.ARTICLES.maxBytes() + "?";
            DeadLetter letter = DeadLetters.of(
                    DeadLetter.Reason.TOO_LARGE,
                    problem,
                    next.item().place(),
                    next.item().raw(),
                    Instant.now());
            String key = next.item().article().id();
            refusal.accept(letter, key);
            deliver(Records.deadLetter(key, letter), null);
        }
    }

    private PublishException lost(Exception e) {
        return new PublishException(
                cluster + ": the broker no longer takes what is sent (" + e.getMessage()
                        + "); start again when it does: what came twice is counted once",
                e);
    }

    /**
     * Waits until all that was sent is acknowledged.
     *
     * @throws PublishException if something is not
     */
    public void flush() {
        try {
            producer.flush();
            settle();
            producer.flush(); // dead letters of what was refused
        } catch (InterruptException e) {
            throw new PublishException(cluster + ": interrupted while sending", e);
        }
        settle();
    }

    /** Articles acknowledged. */
    public long sent() {
        return sent.get();
    }

    /** Gives what is under way a few seconds, and closes. */
    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
