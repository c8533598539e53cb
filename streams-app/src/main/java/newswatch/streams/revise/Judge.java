package newswatch.streams.revise;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import newswatch.schemas.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Judges each copy of an article by what was counted before: the one place that decides on lateness, event time and
 * which copy is the latest. Not thread-safe.
 */
public final class Judge {
    /** How far a date may lie in the future and still be believed: clocks differ. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    private final Duration retention;
    private final Fingerprint fingerprint = new Fingerprint();

    /** @param retention how long before its ingestion an article may have been published and still be counted */
    public Judge(Duration retention) {
        this.retention = retention;
    }

    /** What a copy is; needs no text but the two given. */
    public Judgement judge(Article copy, @Nullable Counted before) {
        Instant eventTime = eventTime(copy, before);
        boolean replaced = before == null ? !isBelieved(copy) : before.replaced();
        byte[] print = fingerprint.of(copy, eventTime);
        return new Judgement(verdict(copy, before, eventTime, print), eventTime, replaced, print);
    }

    /**
     * @param verdict what it is
     * @param eventTime by which it is counted, if it is
     * @param replaced whether the event time is the first ingestion
     * @param fingerprint of the copy
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Judgement(Verdict verdict, Instant eventTime, boolean replaced, byte[] fingerprint) {}

    private Verdict verdict(Article copy, @Nullable Counted before, Instant eventTime, byte[] print) {
        if (before != null) {
            if (!Objects.equals(copy.feed(), before.feed())) {
                return Verdict.OTHER_FEED;
            }
            if (copy.version().isBefore(before.version())) {
                return Verdict.STALE;
            }
            if (Arrays.equals(print, before.fingerprint())) {
                return Verdict.SAME;
            }
        }
        Instant oldest = copy.ingestedAt().minus(retention);
        boolean late = eventTime.isBefore(oldest)
                || before != null && before.eventTime().isBefore(oldest);
        return late ? Verdict.LATE : Verdict.REVISION;
    }

    private static Instant eventTime(Article copy, @Nullable Counted before) {
        if (before != null && before.replaced()) {
            return before.eventTime();
        }
        if (copy.publishedAt() != null && isBelieved(copy)) {
            return copy.publishedAt();
        }
        return before != null ? before.eventTime() : copy.ingestedAt();
    }

    private static boolean isBelieved(Article copy) {
        return copy.publishedAt() != null
                && !copy.publishedAt().isAfter(copy.ingestedAt().plus(AHEAD));
    }
}
