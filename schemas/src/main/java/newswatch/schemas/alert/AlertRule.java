package newswatch.schemas.alert;

import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;
import static newswatch.schemas.check.Check.validCountries;

import java.time.Duration;
import java.util.List;

/**
 * What somebody wants to be told: the value of {@code news.alert-rules}, keyed by id. A tombstone takes the rule back.
 *
 * @param id chosen by whoever writes the rule; stays with its alerts
 * @param kind what makes it fire
 * @param entityId the policy to follow, as in the gazetteer: {@code policy:yellow-envelope-act}
 * @param countries only mentions ABOUT one of these; empty for any
 * @param includeCited whether mentions that merely cite the policy fire too
 * @param coolDown least time between two alerts of this rule, ISO 8601 ({@code PT1H}); zero for none. What it holds back
 *     is counted in the next alert
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record AlertRule(
        String id, AlertKind kind, String entityId, List<String> countries, boolean includeCited, Duration coolDown) {
    public AlertRule {
        notBlank("id", id);
        present("kind", kind);
        notBlank("entityId", entityId);
        countries = countries == null ? List.of() : List.copyOf(countries);
        validCountries("countries", countries);
        coolDown = coolDown == null ? Duration.ZERO : coolDown;
        that(!coolDown.isNegative(), "coolDown", coolDown, "negative");
    }
}
