package newswatch.systemtests.recount;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Which copy of each article counts, judged from {@code news.articles} alone: every copy is the first, a revision, a
 * repeat, stale, of another feed, or late, and {@code news.tagged-articles} must hold the last that changed something.
 */
final class CopyRecount {
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration RETENTION = Duration.ofDays(30);

    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, Long> late = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int unread;

    CopyRecount(Properties kafka, Collection<TaggedArticle> latest) {
        TopicLog.read(kafka, Topics.ARTICLES).forEach(read -> judge(read.value()));
        Map<String, Standing> missing = new LinkedHashMap<>(standing);
        for (TaggedArticle tagged : latest) {
            Standing right = missing.remove(tagged.article().id());
            if (right == null
                    || !right.copy().equals(tagged.article())
                    || right.revision() != tagged.revision()
                    || !right.eventTime().equals(tagged.eventTime())) {
                differences.add("the latest revision is not " + right + ", but " + tagged);
            }
        }
        missing.values().forEach(right -> differences.add("not tagged: " + right));
        compareLate(kafka);
        for (var read : TopicLog.read(kafka, Topics.DEAD_LETTERS)) {
            DeadLetter letter = read.value();
            if (letter.topic() == null) {
                unread++;
            } else {
                differences.add("put aside: " + letter);
            }
        }
    }

    /** How much was put aside because no producer could read it; so it never was an article. */
    int unread() {
        return unread;
    }

    List<String> differences() {
        return differences;
    }

    /**
     * @param copy that made the latest revision
     * @param revision its number
     * @param eventTime by which it is counted
     * @param undated whether that is the first ingestion, for want of a date to be believed; then it stays
     * @param version of the latest copy, be it a repeat
     */
    private record Standing(Article copy, int revision, Instant eventTime, boolean undated, Instant version) {}

    private void judge(Article copy) {
        Standing before = standing.get(copy.id());
        if (before != null
                && (!Objects.equals(before.copy().feed(), copy.feed())
                        || version(copy).isBefore(before.version()))) {
            return;
        }
        Instant eventTime = eventTime(copy, before);
        boolean undated = before == null ? !isBelieved(copy) : before.undated();
        if (before != null && eventTime.equals(before.eventTime()) && sameText(copy, before.copy())) {
            standing.put(copy.id(), new Standing(before.copy(), before.revision(), eventTime, undated, version(copy)));
        } else if (eventTime.isBefore(copy.ingestedAt().minus(RETENTION))) {
            late.merge(copy.id(), 1L, Long::sum);
        } else {
            int revision = before == null ? 1 : before.revision() + 1;
            standing.put(copy.id(), new Standing(copy, revision, eventTime, undated, version(copy)));
        }
    }

    private static Instant eventTime(Article copy, @Nullable Standing before) {
        if (before != null && (before.undated() || !isBelieved(copy))) {
            return before.eventTime();
        }
        Instant published = copy.publishedAt();
        return published != null && isBelieved(copy) ? published : copy.ingestedAt();
    }

    private static boolean isBelieved(Article copy) {
        Instant published = copy.publishedAt();
        return published != null && !published.isAfter(copy.ingestedAt().plus(AHEAD));
    }

    private static Instant version(Article copy) {
        for (Instant stated : new Instant[] {copy.withdrawn(), copy.updatedAt(), copy.publishedAt()}) {
            if (stated != null) {
                return stated.isAfter(copy.ingestedAt()) ? copy.ingestedAt() : stated;
            }
        }
        return copy.ingestedAt();
    }

    /** Whether all that is counted or shown is the same. */
    private static boolean sameText(Article copy, Article other) {
        return shown(copy).equals(shown(other));
    }

    private static List<Object> shown(Article copy) {
        return List.of(
                copy.withdrawn() != null,
                copy.title(),
                copy.body(),
                copy.source(),
                copy.sourceCountry(),
                copy.language(),
                String.valueOf(copy.url()),
                String.valueOf(copy.author()),
                copy.categories());
    }

    private void compareLate(Properties kafka) {
        Map<String, Long> found = new HashMap<>();
        TopicLog.read(kafka, Topics.LATE_ARTICLES)
                .forEach(read -> found.merge(read.value().id(), 1L, Long::sum));
        if (!found.equals(late)) {
            differences.add("late are " + found + ", should be " + late);
        }
    }
}
