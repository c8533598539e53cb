package newswatch.tagger.explain;

import java.util.Objects;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Dismissal;
import newswatch.tagger.overlap.Finder;
import org.jspecify.annotations.Nullable;

/**
 * What a trace was told of, in positions of the folded text.
 *
 * @param entityId null for quantities, and for names that only the model sees
 * @param confidence null where the decision fell before there was any
 * @param winner what stands in its place or keeps it off; null if nothing does
 */
record Dismissed(
        int start,
        int end,
        MentionType type,
        @Nullable String entityId,
        Finder finder,
        @Nullable Double confidence,
        Dismissal why,
        @Nullable Candidate winner) {
    /** @throws IllegalStateException for what is no reading of the text but keeps others off */
    static Dismissed of(Candidate candidate, Dismissal why, @Nullable Candidate winner) {
        MentionType type = candidate.type();
        if (type == null) {
            throw new IllegalStateException("what keeps others off is dismissed at " + candidate.start());
        }
        return new Dismissed(
                candidate.start(),
                candidate.end(),
                type,
                candidate.id(),
                candidate.finder(),
                candidate.confidence(),
                why,
                winner);
    }

    boolean standsAt(Candidate candidate) {
        return start == candidate.start() && end == candidate.end() && type == candidate.type();
    }

    /** Whether it only says once more what its winner says, perhaps without knowing which listed entity that is. */
    boolean agreesWithWinner() {
        return winner != null
                && standsAt(winner)
                && (Objects.equals(entityId, winner.id()) || entityId != null && entityId.contains(":~"));
    }
}
