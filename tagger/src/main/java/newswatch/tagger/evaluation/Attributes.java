package newswatch.tagger.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import newswatch.schemas.mention.MentionType;

/**
 * How often the attributes of mentions are right whose span is. A type without anything to compare is absent.
 *
 * @param countries by type, those whose countries (HOME) are exactly those of the gold; QUANTITY is absent
 * @param values of the quantities, those whose value and unit are those of the gold
 * @param about by type, of those whose ABOUT the gold marks, those with exactly these countries
 * @param uses of the policies whose use the gold marks, those with this use
 */
public record Attributes(Map<MentionType, Share> countries, Share values, Map<MentionType, Share> about, Share uses) {
    static Attributes of(Collection<JudgedArticle> judged) {
        Map<MentionType, Share> countries =
                byType(judged, gold -> gold.type() != MentionType.QUANTITY, ErrorKind.WRONG_COUNTRIES);
        Map<MentionType, Share> values =
                byType(judged, gold -> gold.type() == MentionType.QUANTITY, ErrorKind.WRONG_VALUE);
        Map<MentionType, Share> about = byType(judged, gold -> gold.about() != null, ErrorKind.WRONG_ABOUT);
        Map<MentionType, Share> uses = byType(judged, gold -> gold.use() != null, ErrorKind.WRONG_USE);
        return new Attributes(
                countries,
                values.getOrDefault(MentionType.QUANTITY, Share.NONE),
                about,
                uses.getOrDefault(MentionType.POLICY, Share.NONE));
    }

    private static Map<MentionType, Share> byType(
            Collection<JudgedArticle> judged, Predicate<GoldMention> marked, ErrorKind wrong) {
        var shares = new EnumMap<MentionType, Share>(MentionType.class);
        for (JudgedArticle article : judged) {
            for (Judgement judgement : article.judgements()) {
                GoldMention gold = judgement.gold();
                if (gold != null && judgement.isRightSpan() && marked.test(gold)) {
                    boolean agrees = !judgement.errors().contains(wrong);
                    shares.put(
                            gold.type(),
                            shares.getOrDefault(gold.type(), Share.NONE).plus(agrees));
                }
            }
        }
        return Collections.unmodifiableMap(shares);
    }
}
