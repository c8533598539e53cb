package newswatch.streams.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.streams.audit.ArticleRows.WindowKind;

/**
 * Adds up tagged articles row by row, for each row exactly as far as the pipeline's own count of it goes. Not
 * thread-safe.
 */
final class Recount {
    private static final int SHOWN_ARTICLES = 5;

    private final Map<Object, Counted> counted;
    private final Collection<WindowKind> windows;
    private final Set<String> revised;
    private final Map<String, Map<Object, Tally>> latest = new HashMap<>();
    private final Map<Object, Tally> expected = new HashMap<>();
    private final Map<Object, Set<String>> articles = new HashMap<>();
    private final List<String> uncounted = new ArrayList<>();

    /**
     * @param counted what the pipeline says, by key
     * @param windows all windows in which it counts
     * @param revised ids of the articles that come more than once; only of these the rows are remembered
     */
    Recount(Map<Object, Counted> counted, Collection<WindowKind> windows, Set<String> revised) {
        this.counted = counted;
        this.windows = windows;
        this.revised = revised;
    }

    /**
     * A row as the pipeline wrote it.
     *
     * @param tally its figures
     * @param stamps highest sequence counted in it, by partition
     */
    record Counted(Tally tally, Map<Integer, Long> stamps) {
        boolean holds(Stamp stamp) {
            return stamps.getOrDefault(stamp.partition(), 0L) >= stamp.sequence();
        }
    }

    /**
     * One revision after the other, in the order of its partition.
     *
     * @param due whether it was tagged before the audit began, so that its absence from a count is a loss
     */
    void add(TaggedArticle tagged, boolean due) {
        String id = tagged.article().id();
        Map<Object, Tally> rows = ArticleRows.of(tagged, windows);
        Map<Object, Tally> before = revised.contains(id) ? latest.put(id, rows) : null;
        Set<Object> touched = new LinkedHashSet<>(rows.keySet());
        if (before != null) {
            touched.addAll(before.keySet());
        }
        for (Object key : touched) {
            Tally old = before == null ? Tally.ZERO : before.getOrDefault(key, Tally.ZERO);
            Tally now = rows.getOrDefault(key, Tally.ZERO);
            if (holds(key, tagged.stamp())) {
                expected.merge(key, now.plus(-1, old), (sum, change) -> sum.plus(1, change));
                remember(key, id);
            } else if (due && !now.equals(old)) {
                uncounted.add(key + " lacks article " + id + " (revision " + tagged.revision() + ")");
            }
        }
    }

    /** Every row of which the pipeline's figures are not those of the recount, in words. */
    List<String> differences() {
        List<String> differences = new ArrayList<>(uncounted);
        Set<Object> keys = new LinkedHashSet<>(counted.keySet());
        keys.addAll(expected.keySet());
        for (Object key : keys) {
            Counted written = counted.get(key);
            Tally is = written == null ? Tally.ZERO : written.tally();
            Tally should = expected.getOrDefault(key, Tally.ZERO);
            if (!is.equals(should)) {
                differences.add(key + " is " + is + ", recounted " + should + ", by articles "
                        + articles.getOrDefault(key, Set.of()));
            }
        }
        return differences;
    }

    private boolean holds(Object key, Stamp stamp) {
        Counted written = counted.get(key);
        return written != null && written.holds(stamp);
    }

    private void remember(Object key, String article) {
        Set<String> seen = articles.computeIfAbsent(key, any -> new LinkedHashSet<>());
        if (seen.size() < SHOWN_ARTICLES) {
            seen.add(article);
        }
    }
}
