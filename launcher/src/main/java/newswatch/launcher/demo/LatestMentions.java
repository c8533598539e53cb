package newswatch.launcher.demo;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;

/**
 * The mentions of the newest articles. Which they are depends on the articles alone, not on the order in which the
 * partitions were read.
 */
final class LatestMentions {
    private static final Comparator<MentionChange> TELLS_MOST = Comparator.comparing(
                    MentionChange::mention,
                    Comparator.comparing((Mention mention) -> weight(mention.type()))
                            .reversed()
                            .thenComparing(mention -> mention.field() != TextField.TITLE)
                            .thenComparing(Mention::start))
            .thenComparing(MentionChange::id);

    private static final Comparator<MentionChange> NEWEST_FIRST =
            Comparator.comparing(MentionChange::publishedAt).reversed().thenComparing(MentionChange::articleId);

    private final int most;
    private final Map<String, Map<String, MentionChange>> byArticle = new HashMap<>();

    /** @param most articles to keep */
    LatestMentions(int most) {
        this.most = most;
    }

    /** A mention came, or was taken back. */
    void apply(MentionChange change) {
        if (change.mention() == null) {
            byArticle.computeIfPresent(change.articleId(), (id, mentions) -> {
                mentions.remove(change.id());
                return mentions.isEmpty() ? null : mentions;
            });
            return;
        }
        byArticle.computeIfAbsent(change.articleId(), id -> new HashMap<>()).put(change.id(), change);
        if (byArticle.size() > most) {
            byArticle.entrySet().stream()
                    .min(Comparator.comparing(entry -> time(entry.getValue().values())))
                    .map(Map.Entry::getKey)
                    .ifPresent(byArticle::remove);
        }
    }

    /** Of each article the mention that tells most, the newest article first. */
    List<MentionChange> newestFirst() {
        return byArticle.values().stream()
                .flatMap(mentions -> mentions.values().stream().min(TELLS_MOST).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Instant time(Collection<MentionChange> mentions) {
        return mentions.stream()
                .map(MentionChange::publishedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** A policy before a company, a person, a figure, a country. */
    private static int weight(MentionType type) {
        return switch (type) {
            case POLICY -> 5;
            case COMPANY -> 4;
            case PERSON -> 3;
            case QUANTITY -> 2;
            case COUNTRY -> 1;
        };
    }
}
