package newswatch.alerts.match;

import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.mention.Mention;

/**
 * A rule that an article satisfies, with the first mention that does.
 *
 * @param rule as it stood when the article was tagged
 * @param mention the evidence
 */
public record Match(AlertRule rule, Mention mention) {}
