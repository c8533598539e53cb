package newswatch.schemas.count;

import static newswatch.schemas.check.Check.atLeast;
import static newswatch.schemas.check.Check.that;
import static newswatch.schemas.check.Check.validCountryOrAll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import newswatch.schemas.mention.MentionType;

/**
 * What the news of one window says of one country: the value of {@code news.country-counts}, an upsert.
 *
 * @param country ISO 3166-1 alpha-2, EU, or {@code *}: every article once, whatever it is about
 * @param unit length of the window
 * @param zone IANA name of the zone in which it begins
 * @param windowStart inclusive
 * @param windowEnd exclusive
 * @param articles that are about the country
 * @param focusArticles of these, those that name it in the title or in at least a quarter of their mentions
 * @param published articles whose source is of the country
 * @param mentions by type, of those that are ABOUT the country; a type without any may be left out
 * @param homeMentions by type, of those whose entity is at HOME there; likewise
 * @param stamps highest sequence that is counted here, by partition of the task that tagged it
 * @throws IllegalArgumentException naming field and value, if a rule above is broken or a number is negative
 */
public record CountryCount(
        String country,
        WindowUnit unit,
        String zone,
        Instant windowStart,
        Instant windowEnd,
        @JsonProperty(required = true) long articles,
        @JsonProperty(required = true) long focusArticles,
        @JsonProperty(required = true) long published,
        Map<MentionType, Long> mentions,
        Map<MentionType, Long> homeMentions,
        Map<Integer, Long> stamps) {
    public CountryCount {
        validCountryOrAll("country", country);
        new CountWindow(unit, zone, windowStart, windowEnd);
        checkFigures(articles, focusArticles, published);
        mentions = mentions == null ? Map.of() : Map.copyOf(mentions);
        mentions.forEach((type, count) -> atLeast("mentions." + type, count, 0));
        homeMentions = homeMentions == null ? Map.of() : Map.copyOf(homeMentions);
        homeMentions.forEach((type, count) -> atLeast("homeMentions." + type, count, 0));
        stamps = stamps == null ? Map.of() : Map.copyOf(stamps);
    }

    /**
     * Checks figures for those who write a count without making one.
     *
     * @throws IllegalArgumentException naming figure and value, if a rule above is broken
     */
    public static void checkFigures(long articles, long focusArticles, long published) {
        atLeast("articles", articles, 0);
        atLeast("focusArticles", focusArticles, 0);
        that(focusArticles <= articles, "focusArticles", focusArticles, "more than articles", articles);
        atLeast("published", published, 0);
    }

    /** The key under which this count is written. */
    public CountryCountKey key() {
        return new CountryCountKey(country, unit, zone, windowStart);
    }
}
