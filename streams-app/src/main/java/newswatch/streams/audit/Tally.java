package newswatch.streams.audit;

import java.util.EnumMap;
import java.util.Map;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.mention.MentionType;

/**
 * The figures of one row, of one article or of many; those that a row's kind does not have stay 0.
 *
 * @param articles as in both counts
 * @param focusArticles as in both counts
 * @param published of a country's count
 * @param citedArticles of an entity's count
 * @param mentions ABOUT by type; of an entity's count under its own type
 * @param homeMentions of a country's count
 */
record Tally(
        long articles,
        long focusArticles,
        long published,
        long citedArticles,
        Map<MentionType, Long> mentions,
        Map<MentionType, Long> homeMentions) {
    static final Tally ZERO = new Tally(0, 0, 0, 0, Map.of(), Map.of());

    static Tally of(CountryCount count) {
        return new Tally(
                count.articles(),
                count.focusArticles(),
                count.published(),
                0,
                withoutZeros(count.mentions()),
                withoutZeros(count.homeMentions()));
    }

    static Tally of(EntityCount count) {
        return new Tally(
                count.articles(),
                count.focusArticles(),
                0,
                count.citedArticles(),
                withoutZeros(Map.of(count.type(), count.mentions())),
                Map.of());
    }

    /** This and {@code times} the other: 1 adds it, -1 takes it back. */
    Tally plus(int times, Tally other) {
        return new Tally(
                articles + times * other.articles,
                focusArticles + times * other.focusArticles,
                published + times * other.published,
                citedArticles + times * other.citedArticles,
                sum(mentions, times, other.mentions),
                sum(homeMentions, times, other.homeMentions));
    }

    private static Map<MentionType, Long> sum(Map<MentionType, Long> one, int times, Map<MentionType, Long> other) {
        Map<MentionType, Long> sum = new EnumMap<>(MentionType.class);
        sum.putAll(one);
        other.forEach((type, count) -> sum.merge(type, times * count, Long::sum));
        return withoutZeros(sum);
    }

    private static Map<MentionType, Long> withoutZeros(Map<MentionType, Long> counts) {
        Map<MentionType, Long> kept = new EnumMap<>(MentionType.class);
        kept.putAll(counts);
        kept.values().removeIf(count -> count == 0);
        return Map.copyOf(kept);
    }
}
