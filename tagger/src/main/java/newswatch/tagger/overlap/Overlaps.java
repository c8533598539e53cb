package newswatch.tagger.overlap;

import java.util.ArrayList;
import java.util.Arrays;
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
        return resolve(candidates, Trace.NONE);
    }

    /**
     * The same.
     *
     * @param trace is told of those that lose
     */
    public static List<Candidate> resolve(List<Candidate> candidates, Trace trace) {
        long[] byStart = new long[candidates.size()];
        for (int i = 0; i < byStart.length; i++) {
            byStart[i] = (long) candidates.get(i).start() << 32 | i;
        }
        Arrays.sort(byStart);
        List<Candidate> kept = new ArrayList<>(byStart.length);
        // Most candidates touch no other: only within a chain that hangs together is there anything to settle.
        for (int from = 0, to; from < byStart.length; from = to) {
            Candidate first = candidates.get((int) byStart[from]);
            int end = first.end();
            for (to = from + 1; to < byStart.length && byStart[to] >>> 32 < end; to++) {
                end = Math.max(end, candidates.get((int) byStart[to]).end());
            }
            if (to > from + 1) {
                List<Candidate> chain = new ArrayList<>(to - from);
                for (int i = from; i < to; i++) {
                    chain.add(candidates.get((int) byStart[i]));
                }
                settle(chain, first.start(), kept, trace);
            } else if (first.type() != null) {
                kept.add(first);
            }
        }
        return kept;
    }

    /**
     * Adds what stays of a chain.
     *
     * @param start where the chain starts
     */
    private static void settle(List<Candidate> chain, int start, List<Candidate> kept, Trace trace) {
        chain.sort(Overlaps::bestFirst);
        Taken taken = new Taken();
        int before = kept.size();
        for (int i = 0; i < chain.size(); i++) {
            Candidate candidate = chain.get(i);
            if (taken.holdsAny(candidate.start() - start, candidate.end() - start)) {
                trace.lost(chain, i);
                continue;
            }
            taken.take(candidate.start() - start, candidate.end() - start);
            if (candidate.type() != null) {
                kept.add(candidate);
            }
        }
        if (kept.size() > before + 1) {
            kept.subList(before, kept.size()).sort((a, b) -> Integer.compare(a.start(), b.start()));
        }
    }
}
