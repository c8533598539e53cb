package newswatch.tagger.overlap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Mentions do not overlap: of two readings the longer wins, of two of one length the surer. */
public final class Overlaps {
    private static int bestFirst(Candidate a, Candidate b) {
        int longer = Integer.compare(b.length(), a.length());
        if (longer != 0) {
            return longer;
        }
        int surer = Double.compare(b.confidence(), a.confidence());
        if (surer != 0) {
            return surer;
        }
        int earlier = Integer.compare(a.start(), b.start());
        return earlier != 0 ? earlier : String.valueOf(a.id()).compareTo(String.valueOf(b.id()));
    }

    private Overlaps() {}

    /** The candidates that stay, in text order; what keeps others off is gone too. */
    public static List<Candidate> resolve(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Overlaps::bestFirst);
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
        kept.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return kept;
    }
}
