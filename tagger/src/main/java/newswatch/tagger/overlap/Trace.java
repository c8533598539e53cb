package newswatch.tagger.overlap;

import java.util.List;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionType;

/**
 * Is told of every candidate of one field that is no mention, as it is dismissed; what is found does not depend on it.
 * Nothing is made for it: it gets what is there anyway, once a candidate. A candidate may be dismissed, then found again
 * by the model; then what is told last holds.
 */
public interface Trace {
    /** Listens to nothing. */
    Trace NONE = new Trace() {};

    /**
     * A candidate lost against one that stands in its place.
     *
     * @param chain candidates that hang together, the best first
     * @param loser which of them lost; one before it that overlaps it and has not lost itself has won
     */
    default void lost(List<Candidate> chain, int loser) {}

    /** A candidate names nothing, though nothing stands in its place. */
    default void dismissed(Candidate candidate, Dismissal why) {}

    /** A listed name does not mean its entity from {@code start} to {@code end}. */
    default void dismissed(int start, int end, GazetteerEntry entry, Dismissal why) {}

    /**
     * The model's name is not taken.
     *
     * @param probability as the model sees it, from 0 to 1
     */
    default void dismissed(int start, int end, MentionType type, double probability, Dismissal why) {}
}
