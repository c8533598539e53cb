package newswatch.systemtests.recount;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a recount of all output topics found.
 *
 * @param articles distinct articles tagged, withdrawn ones included
 * @param unread records of {@code news.dead-letters} that never were articles, for no producer could read them
 * @param countryRows rows of {@code news.country-counts} that are not zero
 * @param entityRows rows of {@code news.country-entity-counts} that are not zero
 * @param mentions that stand in {@code news.mentions}
 * @param alerts in {@code news.alerts}
 * @param silent matches that no alert has told of yet, by rule
 * @param figures names of all figures that some row has: what was not there was not checked either
 * @param differences between what is written and what is right, in words; empty if there is none
 */
public record Recount(
        int articles,
        int unread,
        int countryRows,
        int entityRows,
        int mentions,
        int alerts,
        Map<String, Long> silent,
        Set<String> figures,
        List<String> differences) {
    private static final int SHOWN = 20;

    public Recount {
        silent = Map.copyOf(silent);
        figures = Set.copyOf(figures);
        differences = List.copyOf(differences);
    }

    /**
     * Recounts all.
     *
     * @param kafka how to reach it
     * @param dayZones zones in whose days the topology counts
     */
    public static Recount of(Properties kafka, List<ZoneId> dayZones) {
        List<TaggedArticle> revisions = AlertRecount.inOrder(TopicLog.read(kafka, Topics.TAGGED_ARTICLES).stream()
                .map(ConsumerRecord::value)
                .toList());
        Map<String, TaggedArticle> latest = new HashMap<>();
        revisions.forEach(tagged -> latest.put(tagged.article().id(), tagged));

        CountRecount counts = CountRecount.of(latest.values(), dayZones);
        WrittenCounts written = new WrittenCounts(kafka, counts.names());
        MentionRecount mentions = new MentionRecount(kafka, latest.values());
        AlertRecount alerts = new AlertRecount(kafka, revisions);
        CopyRecount copies = new CopyRecount(kafka, latest.values());

        List<String> differences = new ArrayList<>(copies.differences());
        differences.addAll(counts.countries().differences(written.countries()));
        differences.addAll(counts.entities().differences(written.entities()));
        differences.addAll(written.faults());
        differences.addAll(mentions.differences());
        differences.addAll(alerts.differences());

        Set<String> figures = new TreeSet<>(counts.countries().figures());
        figures.addAll(counts.entities().figures());
        return new Recount(
                latest.size(),
                copies.unread(),
                counts.countries().size(),
                counts.entities().size(),
                mentions.size(),
                alerts.size(),
                alerts.silent(),
                figures,
                differences);
    }

    /** Size of the recount and its first differences, for people. */
    @Override
    public String toString() {
        String all = String.format(
                Locale.ROOT,
                "recounted %,d articles: %,d country rows, %,d entity rows, %,d mentions, %,d alerts, %,d differences",
                articles,
                countryRows,
                entityRows,
                mentions,
                alerts,
                differences.size());
        return Stream.concat(Stream.of(all), differences.stream().limit(SHOWN))
                .collect(Collectors.joining(System.lineSeparator() + "  "));
    }
}
