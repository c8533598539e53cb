package newswatch.systemtests.recount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.alert.Evidence;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts the rules must have raised, from every revision of every article. The rules must have been in force before
 * the first article.
 *
 * <p>Without a cool-down there is one alert for each article that ever satisfied the rule. With one it depends on the
 * order in which partitions were worked off which articles alert, so what holds in any order is checked: each alert
 * stands for a match of its own, two lie at least a cool-down apart, after the last there is no match that far off, and
 * no more matches are told of than there are.
 */
final class AlertRecount {
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Long> silent = new TreeMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private int alerts;

    /** @param revisions of all articles, those of one article in their order */
    AlertRecount(Properties kafka, List<TaggedArticle> revisions) {
        Map<String, List<Alert>> byRule = new TreeMap<>();
        for (ConsumerRecord<String, Alert> read : TopicLog.read(kafka, Topics.ALERTS)) {
            expect(read.key().equals(read.value().ruleId()), read.value(), "has the key " + read.key());
            byRule.computeIfAbsent(read.key(), any -> new ArrayList<>()).add(read.value());
            alerts++;
        }
        TopicLog.latest(kafka, Topics.ALERT_RULES).forEach((id, rule) -> {
            List<Alert> raised = Optional.ofNullable(byRule.remove(id)).orElse(List.of());
            compare(rule, matches(rule, revisions), raised);
        });
        byRule.forEach((id, raised) -> differences.add(raised.size() + " alerts of the unknown rule " + id));
    }

    /** How many alerts were raised. */
    int size() {
        return alerts;
    }

    /** Matches that no alert has told of yet, by rule. */
    Map<String, Long> silent() {
        return silent;
    }

    List<String> differences() {
        return differences;
    }

    /** What first satisfied a rule in an article. */
    private record Match(TaggedArticle revision, Mention mention) {
        Instant ingested() {
            return revision.article().ingestedAt();
        }
    }

    /** By article: a rule fires once for each, however often it is revised. */
    private static Map<String, Match> matches(AlertRule rule, List<TaggedArticle> revisions) {
        Map<String, Match> matches = new LinkedHashMap<>();
        for (TaggedArticle revision : revisions) {
            revision.mentions().stream()
                    .filter(mention -> satisfies(rule, mention))
                    .findFirst()
                    .ifPresent(mention -> matches.putIfAbsent(revision.article().id(), new Match(revision, mention)));
        }
        return matches;
    }

    private static boolean satisfies(AlertRule rule, Mention mention) {
        return rule.entityId().equals(mention.entityId())
                && (rule.includeCited() || mention.use() != PolicyUse.CITED)
                && (rule.countries().isEmpty()
                        || rule.countries().stream().anyMatch(mention.aboutCountries()::contains));
    }

    private void compare(AlertRule rule, Map<String, Match> matches, List<Alert> raised) {
        Map<String, Match> untold = new LinkedHashMap<>(matches);
        long told = 0;
        boolean cools = !rule.coolDown().isZero();
        Instant quietUntil = Instant.MIN;
        for (Alert alert : raised) {
            Match match = untold.remove(alert.evidence().articleId());
            if (match == null) {
                differences.add(rule.id() + " alerts without a match, or a second time: " + alert);
                continue;
            }
            compare(rule, match, alert);
            expect(!match.ingested().isBefore(quietUntil), alert, "came within the cool-down");
            quietUntil = cools ? match.ingested().plus(rule.coolDown()) : Instant.MIN;
            told += alert.count();
        }
        silent.put(rule.id(), matches.size() - told);
        if (cools ? told > matches.size() : told != matches.size()) {
            differences.add(rule.id() + " told of " + told + " matches, but there are " + matches.size());
        }
        Instant quiet = quietUntil;
        untold.values().stream()
                .filter(match -> !match.ingested().isBefore(quiet))
                .forEach(match -> differences.add(rule.id() + " should have alerted on " + match));
    }

    private void compare(AlertRule rule, Match match, Alert alert) {
        String meaning = rule.id() + " " + match.revision().article().id();
        String other = meanings.putIfAbsent(alert.id(), meaning);
        expect(other == null, alert, "has the id of " + other);
        expect(
                alert.kind() == rule.kind()
                        && alert.entityId().equals(rule.entityId())
                        && alert.entityName().equals(match.mention().entityName())
                        && alert.eventTime().equals(match.revision().eventTime())
                        && alert.headline().equals(match.revision().article().title())
                        && Objects.equals(alert.country(), country(rule, match.mention())),
                alert,
                "is not of " + match);
        Evidence evidence = alert.evidence();
        expect(
                evidence.revision() == match.revision().revision()
                        && Objects.equals(
                                evidence.url(), match.revision().article().url())
                        && evidence.source().equals(match.revision().article().source())
                        && evidence.field() == match.mention().field()
                        && evidence.start() == match.mention().start()
                        && evidence.end() == match.mention().end()
                        && evidence.surface().equals(match.mention().surface()),
                alert,
                "shows other evidence than " + match);
        expect(alert.count() == alert.heldBack() + 1, alert, "counts itself wrongly");
        expect(alert.heldBack() == 0 || !rule.coolDown().isZero(), alert, "holds back without a cool-down");
    }

    /** The rule's first choice, else the first of whom the mention speaks. */
    private static @Nullable String country(AlertRule rule, Mention mention) {
        Set<String> about = new HashSet<>(mention.aboutCountries());
        return rule.countries().stream()
                .filter(about::contains)
                .findFirst()
                .or(() -> mention.aboutCountries().stream().findFirst())
                .orElse(null);
    }

    private void expect(boolean right, Alert alert, String fault) {
        if (!right) {
            differences.add("alert " + fault + ": " + alert);
        }
    }

    /** Revisions of one article lie in one partition; across partitions the order does not matter. */
    static List<TaggedArticle> inOrder(List<TaggedArticle> revisions) {
        return revisions.stream()
                .sorted(Comparator.comparingInt(
                                (TaggedArticle tagged) -> tagged.stamp().partition())
                        .thenComparingLong(tagged -> tagged.stamp().sequence()))
                .toList();
    }
}
