package newswatch.launcher.demo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.demo.Snapshot.Ranked;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.CountryCountKey;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.count.EntityCountKey;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.json.UnreadableRecordException;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * The output topics, read as any consumer could: committed records from the beginning, the latest value of each key.
 * It knows nothing but what they carry. {@link #poll} and {@link #hasReadAll} are for one thread, {@link #snapshot} for
 * any.
 */
final class ReadModel implements AutoCloseable {
    private static final String ALL = "*";
    private static final int KEPT = 200;
    private static final int RANKED = 30;
    private static final Comparator<Alert> NEWEST_FIRST =
            Comparator.comparing(Alert::eventTime).reversed().thenComparing(Alert::id);
    private static final List<Topic<?, ?>> READ = List.of(
            Topics.ARTICLES,
            Topics.COUNTRY_COUNTS,
            Topics.COUNTRY_ENTITY_COUNTS,
            Topics.MENTIONS,
            Topics.ALERTS,
            Topics.LATE_ARTICLES,
            Topics.DEAD_LETTERS);

    private final Cluster cluster;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String zone;

    private final Map<CountryCountKey, CountryCount> countries = new HashMap<>();
    private final Map<EntityCountKey, EntityCount> entities = new HashMap<>();
    private final LatestMentions mentions = new LatestMentions(KEPT);
    private final NavigableSet<Alert> latestAlerts = new TreeSet<>(NEWEST_FIRST);
    private final Deque<Alert> arrivedAlerts = new ArrayDeque<>();
    private final Intake intake = new Intake();
    private long alerts;
    private long late;
    private long deadLetters;

    /** @param zone of the day windows to add up */
    ReadModel(Cluster cluster, String zone) {
        this.cluster = cluster;
        this.zone = zone;
        consumer = cluster.consumer();
        List<TopicPartition> partitions = READ.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads what there is, waiting for at most {@code limit}. */
    void poll(Duration limit) {
        var records = consumer.poll(limit);
        synchronized (this) {
            for (ConsumerRecord<byte[], byte[]> entry : records) {
                if (entry.value() != null) {
                    apply(entry);
                }
            }
        }
    }

    /** Whether everything that is committed by now has been read. */
    boolean hasReadAll(Admin admin) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        consumer.assignment().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        var ends = cluster.get(admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all());
        return ends.entrySet().stream()
                .allMatch(
                        end -> consumer.position(end.getKey()) >= end.getValue().offset());
    }

    synchronized Snapshot snapshot() {
        long articles = 0;
        long total = 0;
        Map<String, Long> focus = new HashMap<>();
        for (CountryCount count : countries.values()) {
            if (count.country().equals(ALL)) {
                articles += count.articles();
                total += count.mentions().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
            } else {
                focus.merge(CountryNames.of(count.country()), count.focusArticles(), Long::sum);
            }
        }
        Map<MentionType, List<Ranked>> top = new EnumMap<>(MentionType.class);
        top.put(MentionType.COUNTRY, ranked(focus));
        for (MentionType type : List.of(MentionType.COMPANY, MentionType.POLICY, MentionType.PERSON)) {
            top.put(type, ranked(type));
        }
        return new Snapshot(
                articles,
                total,
                alerts,
                late,
                deadLetters,
                Map.copyOf(top),
                mentions.newestFirst(),
                List.copyOf(latestAlerts),
                List.copyOf(arrivedAlerts),
                intake.told());
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void apply(ConsumerRecord<byte[], byte[]> entry) {
        String topic = entry.topic();
        if (topic.equals(Topics.COUNTRY_COUNTS.name())) {
            CountryCountKey key = key(Topics.COUNTRY_COUNTS, entry);
            if (key.unit() == WindowUnit.DAY && key.zone().equals(zone)) {
                countries.put(key, value(Topics.COUNTRY_COUNTS, entry));
            }
        } else if (topic.equals(Topics.COUNTRY_ENTITY_COUNTS.name())) {
            EntityCountKey key = key(Topics.COUNTRY_ENTITY_COUNTS, entry);
            if (key.unit() == WindowUnit.DAY
                    && key.zone().equals(zone)
                    && key.country().equals(ALL)) {
                entities.put(key, value(Topics.COUNTRY_ENTITY_COUNTS, entry));
            }
        } else if (topic.equals(Topics.MENTIONS.name())) {
            mentions.apply(value(Topics.MENTIONS, entry));
        } else if (topic.equals(Topics.ALERTS.name())) {
            apply(value(Topics.ALERTS, entry));
        } else if (topic.equals(Topics.ARTICLES.name())) {
            article(entry);
        } else if (topic.equals(Topics.LATE_ARTICLES.name())) {
            late++;
            intake.late(key(Topics.LATE_ARTICLES, entry));
        } else {
            deadLetters++;
        }
    }

    private void apply(Alert alert) {
        alerts++;
        latestAlerts.add(alert);
        if (latestAlerts.size() > KEPT) {
            latestAlerts.pollLast();
        }
        arrivedAlerts.addLast(alert);
        if (arrivedAlerts.size() > KEPT) {
            arrivedAlerts.removeFirst();
        }
    }

    /** Anybody may write there: what is no article is put aside by the topology, and counts there. */
    private void article(ConsumerRecord<byte[], byte[]> entry) {
        try {
            intake.take(value(Topics.ARTICLES, entry));
        } catch (UnreadableRecordException | KafkaException e) {
            return;
        }
    }

    private List<Ranked> ranked(MentionType type) {
        Map<String, Long> articles = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (EntityCount count : entities.values()) {
            if (count.type() == type) {
                articles.merge(count.entityId(), count.articles() - count.citedArticles(), Long::sum);
                names.put(count.entityId(), count.entityName());
            }
        }
        Map<String, Long> byName = new HashMap<>();
        articles.forEach((id, number) -> byName.merge(names.getOrDefault(id, id), number, Long::sum));
        return ranked(byName);
    }

    private static List<Ranked> ranked(Map<String, Long> articles) {
        return articles.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Ranked::articles).reversed().thenComparing(Ranked::name))
                .limit(RANKED)
                .toList();
    }

    private static <K> K key(Topic<K, ?> topic, ConsumerRecord<byte[], byte[]> entry) {
        return topic.key().deserializer().deserialize(topic.name(), entry.key());
    }

    private static <V> V value(Topic<?, V> topic, ConsumerRecord<byte[], byte[]> entry) {
        return topic.value().deserializer().deserialize(topic.name(), entry.value());
    }
}
