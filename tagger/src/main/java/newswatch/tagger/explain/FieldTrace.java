package newswatch.tagger.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Dismissal;
import newswatch.tagger.overlap.Finder;
import newswatch.tagger.overlap.Trace;
import org.jspecify.annotations.Nullable;

/** Remembers what is dismissed of one field while it is tagged. For one thread. */
public final class FieldTrace implements Trace {
    /** What was last told of each candidate. */
    private final Map<Candidate, Dismissed> candidates = new IdentityHashMap<>();
    /** What never became a candidate. */
    private final Set<Dismissed> others = new LinkedHashSet<>();

    private @Nullable List<Candidate> chain;
    /** Those of the {@link #chain} before {@link #next} that have not lost, by where they start; none overlap. */
    private final TreeMap<Integer, Integer> winners = new TreeMap<>();

    private int next;

    @Override
    public void lost(List<Candidate> bestFirst, int loser) {
        if (chain != bestFirst) {
            chain = bestFirst;
            winners.clear();
            next = 0;
        }
        for (; next < loser; next++) {
            winners.put(bestFirst.get(next).start(), next);
        }
        next = loser + 1;
        Candidate lost = bestFirst.get(loser);
        if (lost.type() != null) {
            Candidate winner = winner(bestFirst, lost);
            candidates.put(lost, Dismissed.of(lost, why(lost, winner), winner));
        }
    }

    /** The best of those that stand where it would. */
    private Candidate winner(List<Candidate> bestFirst, Candidate lost) {
        Integer before = winners.floorKey(lost.start());
        int from = before == null ? lost.start() : before;
        int best = bestFirst.size();
        for (int number : winners.subMap(from, lost.end()).values()) {
            if (bestFirst.get(number).end() > lost.start()) {
                best = Math.min(best, number);
            }
        }
        return bestFirst.get(best);
    }

    private static Dismissal why(Candidate lost, Candidate winner) {
        if (winner.type() == null) {
            return switch (winner.finder()) {
                case CREDIT -> Dismissal.IN_CREDIT;
                case CLUB -> Dismissal.CLUB;
                default -> Dismissal.IN_PRODUCT;
            };
        }
        if (lost.length() < winner.length()) {
            return Dismissal.SHORTER;
        }
        return lost.confidence() < winner.confidence() ? Dismissal.LESS_SURE : Dismissal.NOT_FIRST;
    }

    @Override
    public void dismissed(Candidate candidate, Dismissal why) {
        candidates.put(candidate, Dismissed.of(candidate, why, null));
    }

    @Override
    public void dismissed(int start, int end, GazetteerEntry entry, Dismissal why) {
        // So many words go on behind 시, 이 or 한 that nobody wants to hear of it.
        if (why != Dismissal.GOES_ON || end - start > 1) {
            others.add(new Dismissed(start, end, entry.type(), entry.id(), Finder.LIST, null, why, null));
        }
    }

    @Override
    public void dismissed(int start, int end, MentionType type, double probability, Dismissal why) {
        others.add(new Dismissed(start, end, type, null, Finder.MODEL, probability, why, null));
    }

    /** Forgets a candidate that stands after all. */
    void forget(Candidate candidate) {
        candidates.remove(candidate);
    }

    /** Whether something is known of this candidate. */
    boolean knows(Candidate candidate) {
        return candidates.containsKey(candidate);
    }

    /** All that was dismissed, in no particular order. */
    Collection<Dismissed> all() {
        List<Dismissed> all = new ArrayList<>(candidates.values());
        all.addAll(others);
        return all;
    }
}
