package newswatch.schemas.count;

import static newswatch.schemas.check.Check.atLeast;
import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;
import static newswatch.schemas.check.Check.validCountryOrAll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import newswatch.schemas.mention.MentionType;

/**
 * How the news of one window speaks of one entity where it is about one country: the value of {@code
 * news.country-entity-counts}, an upsert.
 *
 * @param country ISO 3166-1 alpha-2, EU, or {@code *}: wherever the entity is mentioned
 * @param unit length of the window
 * @param zone IANA name of the zone in which it begins
 * @param windowStart inclusive
 * @param windowEnd exclusive
 * @param entityId as in {@link newswatch.schemas.mention.Mention#entityId()}
 * @param entityName the name to show
 * @param type what the entity is; never QUANTITY
 * @param articles in which some mention of the entity is ABOUT the country
 * @param focusArticles of these, those that are focused on the country
 * @param citedArticles of {@code articles}, those in which all these mentions are CITED; 0 unless a policy
 * @param mentions of the entity that are ABOUT the country
 * @param stamps highest sequence that is counted here, by partition of the task that tagged it
 * @throws IllegalArgumentException naming field and value, if a rule above is broken or a number is negative
 */
public record EntityCount(
        String country,
        WindowUnit unit,
        String zone,
        Instant windowStart,
        Instant windowEnd,
        String entityId,
        String entityName,
        MentionType type,
        @JsonProperty(required = true) long articles,
        @JsonProperty(required = true) long focusArticles,
        @JsonProperty(required = true) long citedArticles,
        @JsonProperty(required = true) long mentions,
        Map<Integer, Long> stamps) {
    public EntityCount {
        validCountryOrAll("country", country);
        new CountWindow(unit, zone, windowStart, windowEnd);
        notBlank("entityId", entityId);
        present("entityName", entityName);
        present("type", type);
        that(type != MentionType.QUANTITY, "type", type, "not counted by name");
        checkFigures(articles, focusArticles, citedArticles, mentions);
        stamps = stamps == null ? Map.of() : Map.copyOf(stamps);
    }

    /**
     * Checks figures for those who write a count without making one.
     *
     * @throws IllegalArgumentException naming figure and value, if a rule above is broken
     */
    public static void checkFigures(long articles, long focusArticles, long citedArticles, long mentions) {
        atLeast("articles", articles, 0);
        atLeast("focusArticles", focusArticles, 0);
        that(focusArticles <= articles, "focusArticles", focusArticles, "more than articles", articles);
        atLeast("citedArticles", citedArticles, 0);
        that(citedArticles <= articles, "citedArticles", citedArticles, "more than articles", articles);
        atLeast("mentions", mentions, 0);
    }

    /** The key under which this count is written. */
    public EntityCountKey key() {
        return new EntityCountKey(country, unit, zone, windowStart, entityId);
    }
}
