package newswatch.tagger.evaluation;

import java.math.BigDecimal;
import java.util.Set;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A mention as a person marked it.
 *
 * @param entity canonical name within the set; present exactly for COMPANY, POLICY and PERSON
 * @param countries empty exactly for QUANTITY
 * @param about of whom the news speaks here; null where it is not marked
 * @param value present exactly for QUANTITY, like {@code unit}
 * @param use of a POLICY; null where it is not marked
 */
public record GoldMention(
        MentionType type,
        TextField field,
        int start,
        int end,
        @Nullable String entity,
        Set<String> countries,
        @Nullable Set<String> about,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable PolicyUse use) {

    /** The same mention, of which is known of whom the news speaks. */
    GoldMention speakingOf(Set<String> countries) {
        return new GoldMention(type, field, start, end, entity, this.countries, countries, value, unit, use);
    }
}
