package newswatch.producer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newswatch.producer.source.Item;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.deadletter.DeadLetter.Reason;

/** Counts what a run meets. One thread. */
final class Tally {
    private static final int EXAMPLES = 10;
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    private final List<String> examples = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long problemCount;
    private long inputs;
    private long failedInputs;
    private long read;
    private long deadLettered;
    private long repeats;
    private long heldBack;
    private long leftOut;
    private long late;
    private long undated;
    private long future;
    private long unreadableDates;
    private long withdrawals;

    void input() {
        inputs++;
    }

    void failedInput() {
        failedInputs++;
    }

    void problem(String sentence) {
        problemCount++;
        if (problems.size() < EXAMPLES) {
            problems.add(sentence);
        }
    }

    void item() {
        read++;
    }

    void deadLetter(DeadLetter letter) {
        deadLettered++;
        reasons.merge(letter.reason(), 1L, Long::sum);
        if (examples.size() < EXAMPLES) {
            examples.add(letter.message());
        }
    }

    void repeat(boolean held) {
        repeats++;
        heldBack += held ? 1 : 0;
    }

    void leftOut() {
        leftOut++;
    }

    void dates(Item.Read item) {
        Article article = item.article();
        Instant published = article.publishedAt();
        unreadableDates += item.unreadableDate() ? 1 : 0;
        withdrawals += article.withdrawn() == null ? 0 : 1;
        if (published == null) {
            undated++;
        } else if (published.isBefore(article.ingestedAt().minus(Summary.LATE))) {
            late++;
        } else if (published.isAfter(article.ingestedAt().plus(AHEAD))) {
            future++;
        }
    }

    long read() {
        return read;
    }

    long deadLettered() {
        return deadLettered;
    }

    Summary summary(boolean kafka, long sent, long bytes, Duration elapsed) {
        return new Summary(
                kafka,
                inputs,
                failedInputs,
                read,
                sent,
                deadLettered,
                reasons,
                examples,
                repeats,
                heldBack,
                leftOut,
                withdrawals,
                late,
                undated,
                future,
                unreadableDates,
                problems,
                problemCount,
                bytes,
                elapsed);
    }
}
