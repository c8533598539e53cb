package newswatch.tagger.evaluation;

import java.util.List;
import java.util.Set;
import newswatch.schemas.mention.MentionType;

/**
 * An article tagged twice: with all names, and with its own hidden.
 *
 * @param listed with all names
 * @param unlisted with its own hidden
 * @param entities type and canonical name of those that were hidden; a marked entity that no list held is absent
 * @param hidden ids of the entries that were hidden
 */
record UnseenArticle(JudgedArticle listed, JudgedArticle unlisted, Set<List<Object>> entities, Set<String> hidden) {
    /** Of the mentions of hidden entities, those found right in one of the two runs. */
    Share found(JudgedArticle run, MentionType type) {
        Share share = Share.NONE;
        for (Judgement judgement : run.judgements()) {
            GoldMention gold = judgement.gold();
            if (gold != null && gold.type() == type && entities.contains(HiddenNames.entity(gold))) {
                share = share.plus(judgement.isRightSpan());
            }
        }
        return share;
    }
}
