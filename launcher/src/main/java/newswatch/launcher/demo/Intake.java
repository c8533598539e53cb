package newswatch.launcher.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newswatch.schemas.article.Article;

/** What came in: records, the articles that they are copies of, and which of these are taken back or late. */
final class Intake {
    private record Latest(Instant version, boolean withdrawn) {}

    private final Map<String, Latest> latest = new HashMap<>();
    private final Set<String> late = new HashSet<>();
    private long records;

    /** One record; those of one article in the order of their offsets. */
    void take(Article article) {
        records++;
        var copy = new Latest(article.version(), article.withdrawn() != null);
        latest.merge(article.id(), copy, (before, now) -> now.version.isBefore(before.version) ? before : now);
    }

    /** An article came too late to be counted. */
    void late(String id) {
        late.add(id);
    }

    Snapshot.Intake told() {
        long withdrawn = latest.values().stream().filter(Latest::withdrawn).count();
        return new Snapshot.Intake(records, latest.size(), withdrawn, late.size());
    }
}
