package newswatch.tagger.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.MentionType;

/**
 * B-cubed agreement on entities over the mentions whose span is right: do the same mentions fall together, in all
 * articles? Names of entities need not agree, only who is whom. For a mention m with gold entity G(m) and found entity
 * F(m), both as sets of mentions: precision = mean of |G(m) ∩ F(m)| / |F(m)|, recall = mean of |G(m) ∩ F(m)| / |G(m)|
 * (A. Bagga and B. Baldwin, Algorithms for Scoring Coreference Chains, LREC 1998 workshop on linguistic coreference).
 *
 * @param mentions how many were compared
 * @param precision from 0 to 1
 * @param recall from 0 to 1
 */
public record EntityAgreement(int mentions, double precision, double recall) {
    /** Harmonic mean; 0 where both are. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** By type; COUNTRY and QUANTITY have no entities in the gold and are absent. */
    static Map<MentionType, EntityAgreement> byType(Collection<JudgedArticle> judged) {
        Map<MentionType, List<Pair>> pairs = new EnumMap<>(MentionType.class);
        for (JudgedArticle article : judged) {
            for (Judgement judgement : article.judgements()) {
                GoldMention gold = judgement.gold();
                var found = judgement.found();
                if (gold == null || found == null || !judgement.isRightSpan()) {
                    continue;
                }
                String entity = gold.entity();
                String id = found.entityId();
                if (entity != null && id != null) {
                    pairs.computeIfAbsent(gold.type(), t -> new ArrayList<>()).add(new Pair(entity, id));
                }
            }
        }
        var agreement = new EnumMap<MentionType, EntityAgreement>(MentionType.class);
        pairs.forEach((type, list) -> agreement.put(type, of(list)));
        return Collections.unmodifiableMap(agreement);
    }

    static EntityAgreement of(List<Pair> pairs) {
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
        for (Pair pair : pairs) {
            double together = byBoth.getOrDefault(pair, 0);
            precision += together / byFound.getOrDefault(pair.found, 1);
            recall += together / byGold.getOrDefault(pair.gold, 1);
        }
        int count = Math.max(1, pairs.size());
        return new EntityAgreement(pairs.size(), precision / count, recall / count);
    }

    /** The entity of one mention on either side. */
    record Pair(String gold, String found) {}
}
