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
 * @param latestMentions one an article, newest first
 * @param latestAlerts newest first
 */
record Snapshot(
        long articles,
        long mentions,
        long alerts,
        long late,
        long deadLetters,
        Map<MentionType, List<Ranked>> top,
        List<MentionChange> latestMentions,
        List<Alert> latestAlerts) {
    /** A name and how many articles speak of it. */
    record Ranked(String name, long articles) {}

    List<Ranked> top(MentionType type) {
        return top.getOrDefault(type, List.of());
    }
}
