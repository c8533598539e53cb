package newswatch.tagger.overlap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Mentions do not overlap: of two readings the longer wins, of two of one length the surer. */
public final class Overlaps {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::length)
            .thenComparingDouble(Candidate::confidence)
            .reversed()
            .thenComparingInt(Candidate::start)
            .thenComparing(candidate -> String.valueOf(candidate.id()));

    private Overlaps() {}

    /** The candidates that stay, in text order; what keeps others off is gone too. */
    public static List<Candidate> resolve(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(BEST_FIRST);
        BitSet taken = new BitSet();
        List<Candidate> kept = new ArrayList<>(order.size());
        for (Candidate candidate : order) {
            int next = taken.nextSetBit(candidate.start());
            if (next >= 0 && next < candidate.end()) {
                continue;
            }
            taken.set(candidate.start(), candidate.end());
            if (candidate.type() != null) {
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparingInt(Candidate::start));
        return kept;
    }
}
