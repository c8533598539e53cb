package newswatch.tagger.explain;

import java.util.List;

/**
 * Why the mentions of one article are mentions.
 *
 * @param mentions all of them, title before body, in text order
 * @param notTaken what is no mention though no mention stands in its place, in the same order
 */
public record Explanation(List<ExplainedMention> mentions, List<Rejected> notTaken) {
    public Explanation {
        mentions = List.copyOf(mentions);
        notTaken = List.copyOf(notTaken);
    }
}
