package newswatch.streams.tag;

import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.streams.revise.TaggedRevision;
import org.jspecify.annotations.Nullable;

/**
 * What tagging lets through: a revision, or an article that came too late. Exactly one is there.
 *
 * @param revision to be counted
 * @param late not to be counted
 */
public record TagOutcome(
        @Nullable TaggedRevision revision, @Nullable Article late) {
    /** The revision, if it is one. */
    public List<TaggedRevision> revisions() {
        return revision == null ? List.of() : List.of(revision);
    }

    /** The late article, if it is one. */
    public List<Article> lateArticles() {
        return late == null ? List.of() : List.of(late);
    }
}
