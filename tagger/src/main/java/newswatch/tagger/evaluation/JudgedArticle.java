package newswatch.tagger.evaluation;

import java.util.List;
import newswatch.schemas.mention.Mention;

/**
 * An article, what people marked in it, what the tagger found, and how the two compare.
 *
 * @param gold the marked article
 * @param found all that the tagger found
 * @param judgements title before body, in text order; each mention of either side stands in exactly one, but for a span
 *     of the wrong type, where both sides do in one
 */
public record JudgedArticle(GoldArticle gold, List<Mention> found, List<Judgement> judgements) {
    public JudgedArticle {
        found = List.copyOf(found);
        judgements = List.copyOf(judgements);
    }

    /** Language of the article (BCP 47). */
    public String language() {
        return gold.article().language();
    }

    /** What the gold has, in that in which the two differ: words, value, countries or use; empty for SPURIOUS. */
    public String goldText(Judgement judgement, ErrorKind kind) {
        return ErrorGroups.gold(gold.text(judgement.field()), judgement, kind);
    }

    /** What the tagger has, in that in which the two differ; empty for MISSED. */
    public String foundText(Judgement judgement, ErrorKind kind) {
        return ErrorGroups.found(judgement, kind);
    }
}
