package newswatch.alerts.match;

import java.util.Collection;
import java.util.List;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.mention.TaggedArticle;

/** The rules in force, arranged so that an article meets only those that follow one of its entities. Immutable. */
public final class RuleSet {
    private final List<AlertRule> rules;

    private RuleSet(List<AlertRule> rules) {
        this.rules = rules;
    }

    /** These rules; of two with one id the later counts. */
    public static RuleSet of(Collection<AlertRule> rules) {
        return new RuleSet(List.copyOf(rules));
    }

    /** The rules in force. */
    public List<AlertRule> rules() {
        return rules;
    }

    /** What the article satisfies: each rule at most once, ordered by rule id. */
    public List<Match> match(TaggedArticle article) {
        return List.of();
    }
}
