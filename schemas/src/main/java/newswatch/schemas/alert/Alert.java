package newswatch.schemas.alert;

import static newswatch.schemas.check.Check.atLeast;
import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.validCountry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired: the value of {@code news.alerts}, keyed by rule id.
 *
 * @param id the same whenever the same article makes the same rule fire, so that a replay raises no second alert
 * @param ruleId the rule
 * @param kind of the rule
 * @param firedAt when the pipeline raised it
 * @param eventTime of the article
 * @param country of whom the mention speaks, the rule's first choice where it names countries; absent if of none
 * @param entityId the policy
 * @param entityName its name to show
 * @param headline title of the article
 * @param evidence the words
 * @param count articles that fired the rule since the last alert, this one included
 * @param heldBack of these, those that the cool-down kept silent
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record Alert(
        String id,
        String ruleId,
        AlertKind kind,
        Instant firedAt,
        Instant eventTime,
        @Nullable String country,
        String entityId,
        String entityName,
        String headline,
        Evidence evidence,
        long count,
        @JsonProperty(required = true) long heldBack) {
    public Alert {
        notBlank("id", id);
        notBlank("ruleId", ruleId);
        present("kind", kind);
        present("firedAt", firedAt);
        present("eventTime", eventTime);
        if (country != null) {
            validCountry("country", country);
        }
        notBlank("entityId", entityId);
        present("entityName", entityName);
        present("headline", headline);
        present("evidence", evidence);
        atLeast("count", count, 1);
        atLeast("heldBack", heldBack, 0);
    }
}
