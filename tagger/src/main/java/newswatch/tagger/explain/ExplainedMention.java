package newswatch.tagger.explain;

import java.util.List;
import newswatch.schemas.mention.Mention;
import newswatch.tagger.overlap.Finder;
import org.jspecify.annotations.Nullable;

/**
 * A mention and why it is one.
 *
 * @param mention as {@code tag} gives it
 * @param finder what found it
 * @param table the bundled table of the gazetteer that lists its entity; null if none does
 * @param alsoFoundBy what else found the same entity at just this place, in the order of the finders
 * @param useWord the word that told the use of a policy, as written; null if none did, and for what is no policy
 * @param rejected other readings of this place, in text order
 */
public record ExplainedMention(
        Mention mention,
        Finder finder,
        @Nullable String table,
        List<Finder> alsoFoundBy,
        @Nullable String useWord,
        List<Rejected> rejected) {
    public ExplainedMention {
        alsoFoundBy = List.copyOf(alsoFoundBy);
        rejected = List.copyOf(rejected);
    }
}
