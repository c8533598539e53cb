package newswatch.streams.alert;

import java.time.Duration;
import java.time.Instant;
import newswatch.schemas.alert.Alert;

/**
 * A match on its way to its rule, as JSON of the topology's own: fields are only ever added.
 *
 * @param alert to be raised unless held back
 * @param coolDown of the rule as it stood when it matched
 * @param ingestedAt of the article, the clock of the cool-down
 * @param partition of the article's record
 * @param offset of the article's record
 */
record RuleMatch(Alert alert, Duration coolDown, Instant ingestedAt, int partition, long offset) {}
