package newswatch.tagger.policy;

import newswatch.schemas.mention.PolicyUse;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;

/** Whether a policy moves, is cited or is only named, by the words of its sentence that stand nearest. */
public final class PolicyUses {
    private static final WordSet CHANGE = WordLists.set("policy-change-words.txt");
    private static final WordSet CITED = WordLists.set("policy-cited-words.txt");
    private static final int FAR_AFTER = 45;
    private static final int FAR_BEFORE = 40;
    /** Korean says what becomes of a thing after it, so words in front count as further off. */
    private static final int BEHIND_FIRST = 15;

    private PolicyUses() {}

    /** Is told what tells the use of a policy; not called where nothing does. */
    @FunctionalInterface
    public interface Sign {
        /** The word that tells it goes on from here to its end, in the folded text; it may be glued to the policy. */
        void word(int start);
    }

    /** What the sentence says of the policy that stands from {@code start} to {@code end}. */
    public static PolicyUse of(Text text, int start, int end) {
        return of(text, start, end, at -> {});
    }

    /** The same; {@code sign} is told by which word. */
    public static PolicyUse of(Text text, int start, int end, Sign sign) {
        int sentence = text.sentences().at(start);
        int from = Math.max(text.sentences().start(sentence), start - FAR_BEFORE);
        int to = Math.min(text.sentences().end(sentence), end + FAR_AFTER);
        int change = Integer.MAX_VALUE;
        int cited = Integer.MAX_VALUE;
        int changeAt = end;
        int citedAt = end;
        int glued = text.hangulEnd(end);
        if (glued > end) {
            change = CHANGE.longestAt(text.lower(), end, glued) > 1 ? 0 : change;
            cited = CITED.longestAt(text.lower(), end, glued) > 1 ? 0 : cited;
        }
        for (int word = text.wordAt(from); word < text.words() && text.start(word) < to; word++) {
            int at = text.start(word);
            if (at < from || at >= start && at < end) {
                continue;
            }
            int distance = at >= end ? at - end : start - text.end(word) + BEHIND_FIRST;
            if (distance < change && begins(CHANGE, text, word)) {
                change = distance;
                changeAt = at;
            }
            if (distance < cited && (begins(CITED, text, word) || isArticle(text, word))) {
                cited = distance;
                citedAt = at;
            }
        }
        if (cited == Integer.MAX_VALUE && change == Integer.MAX_VALUE) {
            return PolicyUse.NAMED;
        }
        sign.word(cited < change ? citedAt : changeAt);
        return cited < change ? PolicyUse.CITED : PolicyUse.CHANGE;
    }

    private static boolean begins(WordSet words, Text text, int word) {
        return words.longestAt(text.lower(), text.start(word), text.end(word)) > 1;
    }

    /** 제5조, 제2항 behind a law. */
    private static boolean isArticle(Text text, int word) {
        int end = text.end(word);
        int start = text.start(word);
        if (text.at(start) != '제' && !Character.isDigit(text.at(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (text.at(i) == '조' && Character.isDigit(text.at(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
