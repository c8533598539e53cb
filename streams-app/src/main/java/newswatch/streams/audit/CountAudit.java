package newswatch.streams.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.CountryCountKey;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.count.EntityCountKey;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topics;
import newswatch.streams.audit.ArticleRows.WindowKind;
import newswatch.streams.audit.Entries.Entry;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Recounts the output topics from {@code news.tagged-articles}, and checks that every article of {@code news.articles}
 * came through. Needs some 300 bytes of heap a stored article, and
 * more only for those that were revised.
 */
public final class CountAudit implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Entries<String, byte[]> articles;
    private final Entries<String, TaggedArticle> taggedArticles;
    private final Entries<CountryCountKey, CountryCount> countryCounts;
    private final Entries<EntityCountKey, EntityCount> entityCounts;
    private final Entries<String, MentionChange> mentions;
    private final Entries<String, byte[]> lateArticles;
    private final Entries<String, byte[]> deadLetters;

    private final Map<Object, Recount.Counted> counted = new HashMap<>();
    private final Set<WindowKind> windows =
            new LinkedHashSet<>(List.of(new WindowKind(WindowUnit.HOUR, "UTC"), new WindowKind(WindowUnit.DAY, "UTC")));
    private final Set<String> arrived = new LinkedHashSet<>();
    private final Set<String> accounted = new HashSet<>();
    private final Set<String> revised = new HashSet<>();
    private final Map<String, Integer> mentionsWanted = new HashMap<>();
    private final Map<String, Integer> mentionsLive = new HashMap<>();
    private long revisions;

    private CountAudit(Properties kafka) {
        articles = raw(kafka, Topics.ARTICLES.name());
        lateArticles = raw(kafka, Topics.LATE_ARTICLES.name());
        deadLetters = raw(kafka, Topics.DEAD_LETTERS.name());
        taggedArticles = new Entries<>(kafka, Topics.TAGGED_ARTICLES);
        countryCounts = new Entries<>(kafka, Topics.COUNTRY_COUNTS);
        entityCounts = new Entries<>(kafka, Topics.COUNTRY_ENTITY_COUNTS);
        mentions = new Entries<>(kafka, Topics.MENTIONS);
    }

    private static Entries<String, byte[]> raw(Properties kafka, String topic) {
        return new Entries<>(kafka, topic, new StringDeserializer(), (name, bytes) -> bytes);
    }

    /**
     * Runs one audit.
     *
     * @param kafka how to reach the cluster: bootstrap servers, TLS, SASL
     * @param patience how long what was there at the start may take to show up in the counts
     * @throws IllegalStateException if a topic is missing
     * @throws org.apache.kafka.common.KafkaException if the cluster cannot be reached or read
     */
    public static AuditReport run(Properties kafka, Duration patience) {
        try (CountAudit audit = new CountAudit(kafka)) {
            return audit.run(patience);
        }
    }

    private AuditReport run(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        articles.readToEnd(this::expect);
        Map<TopicPartition, Long> start = readTagged();
        Map<String, Integer> due = Map.copyOf(mentionsWanted);
        while (true) {
            readCounts();
            mentions.readToEnd(this::apply);
            Map<TopicPartition, Long> end = readTagged(); // last: it holds whatever is counted already
            lateArticles.readToEnd(late -> accounted.add(late.key()));
            deadLetters.readToEnd(letter -> accounted.add(letter.key()));

            Recount recount = new Recount(counted, windows, revised);
            taggedArticles.readAgain(end, entry -> recount.add(entry.value(), entry.isBefore(start)));
            List<String> differences = new ArrayList<>(lost());
            differences.addAll(recount.differences());
            differences.addAll(mentionDifferences(due));
            if (differences.isEmpty() || Instant.now().isAfter(deadline)) {
                return new AuditReport(
                        mentionsWanted.size(),
                        revisions,
                        counted.size(),
                        mentionsLive.values().stream()
                                .mapToLong(Integer::longValue)
                                .sum(),
                        differences);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private void expect(Entry<String, byte[]> article) {
        if (isStillKept(article.written())) {
            arrived.add(article.key());
        }
    }

    private Map<TopicPartition, Long> readTagged() {
        return taggedArticles.readToEnd(entry -> {
            revisions++;
            accounted.add(entry.key());
            Integer before = mentionsWanted.put(
                    entry.key(),
                    isStillKept(entry.written()) ? entry.value().mentions().size() : 0);
            if (before != null) {
                revised.add(entry.key());
            }
        });
    }

    private void readCounts() {
        countryCounts.readToEnd(entry -> {
            counted.put(
                    entry.key(),
                    new Recount.Counted(Tally.of(entry.value()), entry.value().stamps()));
            windows.add(new WindowKind(entry.key().unit(), entry.key().zone()));
        });
        entityCounts.readToEnd(entry -> counted.put(
                entry.key(),
                new Recount.Counted(Tally.of(entry.value()), entry.value().stamps())));
    }

    private void apply(Entry<String, MentionChange> entry) {
        int change = entry.value().change() == Change.ADDED ? 1 : -1;
        mentionsLive.merge(entry.value().articleId(), change, Integer::sum);
    }

    private List<String> lost() {
        return arrived.stream()
                .filter(id -> !accounted.contains(id))
                .map(id -> "article " + id + " is in " + Topics.ARTICLES.name() + ", but was neither tagged, nor late,"
                        + " nor put aside")
                .toList();
    }

    /** Looks only at articles that have not changed since the audit began. */
    private List<String> mentionDifferences(Map<String, Integer> due) {
        List<String> differences = new ArrayList<>();
        due.forEach((id, wanted) -> {
            int live = mentionsLive.getOrDefault(id, 0);
            if (wanted != 0 && live != wanted && wanted.equals(mentionsWanted.get(id))) {
                differences.add(Topics.MENTIONS.name() + " holds " + live + " mentions of article " + id
                        + ", its latest revision " + wanted);
            }
        });
        return differences;
    }

    /** Whether the topics that are kept for a month still hold all that was written then. */
    private static boolean isStillKept(Instant written) {
        return written.isAfter(Instant.now().minus(Topics.MENTIONS.retention()).plus(Duration.ofDays(1)));
    }

    @Override
    public void close() {
        List.of(articles, taggedArticles, countryCounts, entityCounts, mentions, lateArticles, deadLetters)
                .forEach(Entries::close);
    }
}
