package newswatch.producer;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import newswatch.schemas.deadletter.DeadLetter.Reason;
import newswatch.schemas.topic.Topics;

/**
 * What a run did. {@code read = sent + deadLettered + heldBack + leftOut}; a file that is no feed at all is one item and one dead
 * letter.
 *
 * @param kafka whether it went to Kafka; else to a consumer
 * @param inputs files, URLs and streams read
 * @param failedInputs those that could not be read, or not to their end
 * @param read items met
 * @param sent articles acknowledged by Kafka, or handed to the consumer
 * @param deadLettered items and files that are no article
 * @param reasons their number by kind of fault
 * @param examples messages of the first of them
 * @param repeats articles that were the same as the last with their id in this run
 * @param heldBack those of the repeats that were not sent again (while watching)
 * @param leftOut items that a former run had sent
 * @param withdrawals articles taken back
 * @param late articles published more than {@link #LATE} before their ingestion
 * @param undated articles without a date: they count at their first ingestion
 * @param future articles dated more than five minutes after their ingestion: likewise
 * @param unreadableDates articles of which a date could not be read
 * @param problems the first sentences on inputs that could not be read
 * @param problemCount how many there were
 * @param bytes bytes read
 * @param elapsed from begin to end
 */
public record Summary(
        boolean kafka,
        long inputs,
        long failedInputs,
        long read,
        long sent,
        long deadLettered,
        Map<Reason, Long> reasons,
        List<String> examples,
        long repeats,
        long heldBack,
        long leftOut,
        long withdrawals,
        long late,
        long undated,
        long future,
        long unreadableDates,
        List<String> problems,
        long problemCount,
        long bytes,
        Duration elapsed) {
    /** Counts are kept open so long by default: what was published earlier goes to {@code news.late-articles}. */
    public static final Duration LATE = Duration.ofDays(30);

    public Summary {
        reasons = Map.copyOf(reasons);
        examples = List.copyOf(examples);
        problems = List.copyOf(problems);
    }

    /** Whether every input was read to its end. */
    public boolean complete() {
        return failedInputs == 0;
    }

    /** Prints a few lines for people, and flushes. */
    public void print(PrintWriter out) {
        double seconds = Math.max(elapsed.toMillis(), 1) / 1000.0;
        line(
                out,
                "%s read from %s (%.1f MB) in %.1f s: %s %s (%,.0f a second)",
                many(read, "item"),
                many(inputs, "input"),
                bytes / 1e6,
                seconds,
                many(sent, "article"),
                kafka ? "sent to " + Topics.ARTICLES.name() : "in them",
                sent / seconds);
        note(out, failedInputs, "%s not read, or not to its end", "input");
        if (deadLettered > 0) {
            String kinds = reasons.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", "));
            line(
                    out,
                    "  %s no article (%s)%s:",
                    deadLettered == 1 ? "1 is" : String.format(Locale.ROOT, "%,d are", deadLettered),
                    kinds,
                    kafka ? ", kept in " + Topics.DEAD_LETTERS.name() : "");
            list(out, examples, deadLettered);
        }
        note(out, withdrawals, "%s taken back (withdrawn)", "article");
        note(
                out,
                repeats,
                heldBack > 0
                        ? "%s of what this run had sent before, not sent again"
                        : "%s within this run: counted once",
                "repeat");
        note(out, leftOut, "%s of what a former run had sent, not sent again", "item");
        note(
                out,
                late,
                "%s published more than " + LATE.toDays() + " days before ingestion: will go to "
                        + Topics.LATE_ARTICLES.name() + ", not counted",
                "article");
        note(out, undated, "%s without a date: counted at the time of ingestion", "article");
        note(out, future, "%s dated in the future: counted at the time of ingestion", "article");
        note(out, unreadableDates, "%s with a date that cannot be read", "article");
        if (problemCount > 0) {
            line(out, "  %s:", many(problemCount, "problem"));
            list(out, problems, problemCount);
        }
        out.flush();
    }

    private static void note(PrintWriter out, long count, String sentence, String noun) {
        if (count > 0) {
            line(out, "  " + sentence, many(count, noun));
        }
    }

    private static void list(PrintWriter out, List<String> shown, long all) {
        shown.forEach(text -> line(out, "    %s", text));
        if (all > shown.size()) {
            line(out, "    … and %,d more", all - shown.size());
        }
    }

    private static String many(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
