package newswatch.launcher.demo;

import java.util.List;
import java.util.Map;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionType;

/**
 * What the output topics say at one moment.
 *
 * @param articles distinct articles counted
 * @param mentions of all types in them
 * @param alerts raised so far
 * @param late articles that came too late to be counted
 * @param deadLetters put aside
 * @param top the most frequent first, by type: countries by articles in focus, others by articles, policies without
 *     those that are merely cited
 * @param latestMentions one an article, that which tells most; the newest article first
 * @param latestAlerts of the newest article first
 * @param arrivedAlerts the last that came, in the order in which they came
 * @param intake what all this was made of
 */
record Snapshot(
        long articles,
        long mentions,
        long alerts,
        long late,
        long deadLetters,
        Map<MentionType, List<Ranked>> top,
        List<MentionChange> latestMentions,
        List<Alert> latestAlerts,
        List<Alert> arrivedAlerts,
        Intake intake) {
    /** A name and how many articles speak of it. */
    record Ranked(String name, long articles) {}

    /**
     * What came in on {@code news.articles}.
     *
     * @param records all of them
     * @param articles that they are copies of
     * @param withdrawn of these articles, those whose latest copy takes them back
     * @param late of these articles, those that came too late to be counted
     */
    record Intake(long records, long articles, long withdrawn, long late) {}

    List<Ranked> top(MentionType type) {
        return top.getOrDefault(type, List.of());
    }
}
