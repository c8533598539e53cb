package newswatch.alerts.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TaggedArticle;

/**
 * The rules in force, arranged so that an article meets only those that follow one of its entities. Immutable,
 * thread-safe.
 */
public final class RuleSet {
    private final List<AlertRule> rules;
    private final Map<String, List<AlertRule>> byEntity;

    private RuleSet(Collection<AlertRule> rules) {
        this.rules = List.copyOf(rules);
        this.byEntity = new HashMap<>();
        for (AlertRule rule : this.rules) {
            byEntity.computeIfAbsent(rule.entityId(), any -> new ArrayList<>()).add(rule);
        }
    }

    /** These rules; of two with one id the later counts. */
    public static RuleSet of(Collection<AlertRule> rules) {
        Map<String, AlertRule> byId = new TreeMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return new RuleSet(byId.values());
    }

    /** The rules in force, ordered by id. */
    public List<AlertRule> rules() {
        return rules;
    }

    /**
     * What the article satisfies: each rule at most once, with its first mention, ordered by rule id. A rule fires on a
     * mention of its entity that is ABOUT one of its countries, if it names any, and that does not merely cite the
     * policy, unless the rule includes that. A withdrawn article satisfies none.
     */
    public List<Match> match(TaggedArticle article) {
        Map<String, Match> matches = new TreeMap<>();
        for (Mention mention : article.mentions()) {
            for (AlertRule rule : byEntity.getOrDefault(String.valueOf(mention.entityId()), List.of())) {
                if (!matches.containsKey(rule.id()) && fires(rule, mention)) {
                    matches.put(rule.id(), new Match(rule, mention));
                }
            }
        }
        return List.copyOf(matches.values());
    }

    private static boolean fires(AlertRule rule, Mention mention) {
        boolean wanted = mention.use() != PolicyUse.CITED || rule.includeCited();
        return wanted
                && (rule.countries().isEmpty() || !Collections.disjoint(rule.countries(), mention.aboutCountries()));
    }
}
