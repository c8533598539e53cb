package newswatch.streams.revise;

import java.util.List;
import newswatch.alerts.match.Match;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.streams.encode.EncodedArticle;
import newswatch.streams.origin.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A change that tagging let through, with all that the later steps need; they cannot fail on it any more.
 *
 * @param tagged the article and its mentions
 * @param encoded the same as it is written to {@code news.tagged-articles}; it is known to fit
 * @param sentences of each mention, the sentence around it
 * @param before what was counted of the article until now; absent for its first copy
 * @param after what is counted from now on
 * @param matches of the rules that no revision fired before
 * @param origin the record of {@code news.articles}
 */
public record TaggedRevision(
        TaggedArticle tagged,
        EncodedArticle encoded,
        List<String> sentences,
        @Nullable Counted before,
        Counted after,
        List<Match> matches,
        Origin origin) {
    /** The value for {@code news.tagged-articles}. */
    public byte[] json() {
        return encoded.json();
    }
}
