package newswatch.tagger.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * B-cubed agreement on entities over the mentions whose span is right: do the same mentions fall together? Names of
 * entities need not agree, only who is whom.
 *
 * @param mentions how many were compared
 * @param precision mean over mentions: share of those that the tagger takes for the same entity that are
 * @param recall mean over mentions: share of those of the same entity that the tagger takes for it
 */
public record EntityAgreement(int mentions, double precision, double recall) {
    /** Harmonic mean; 0 where both are. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Collects pairs of gold entity and found entity. */
    static final class Counter {
        private record Pair(String gold, String found) {}

        private final List<Pair> pairs = new ArrayList<>();

        void add(String gold, String found) {
            pairs.add(new Pair(gold, found));
        }

        EntityAgreement agreement() {
            Map<String, Integer> byGold = new HashMap<>();
            Map<String, Integer> byFound = new HashMap<>();
            Map<Pair, Integer> byBoth = new HashMap<>();
            for (Pair pair : pairs) {
                byGold.merge(pair.gold, 1, Integer::sum);
                byFound.merge(pair.found, 1, Integer::sum);
                byBoth.merge(pair, 1, Integer::sum);
            }
            double precision = 0;
            double recall = 0;
            for (var entry : byBoth.entrySet()) {
                double together = entry.getValue();
                precision += together * together / byFound.getOrDefault(entry.getKey().found, 1);
                recall += together * together / byGold.getOrDefault(entry.getKey().gold, 1);
            }
            int count = pairs.size();
            return count == 0
                    ? new EntityAgreement(0, 0, 0)
                    : new EntityAgreement(count, precision / count, recall / count);
        }
    }
}
