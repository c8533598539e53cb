package newswatch.tagger.home;

import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.person.PersonContext;

/** Whether a company and a person who stand beside each other belong together. */
final class Affiliations {
    private static final int NEAR = 64;
    private static final int NEAR_KOREAN = 16;
    private static final WordSet PARTING = WordSet.words(
            "a the and or but in on to by with from as against that which said says told it he she they than not also between about if who while after before");
    private static final WordSet LEADING =
            WordSet.words("of at for with runs run whose leads heads owns founded called");

    private Affiliations() {}

    /** Whether the two mentions, {@code first} in front, are a company and one of its people. */
    static boolean join(Text text, Candidate first, Candidate second) {
        int gap = second.start() - first.end();
        if (gap < 1 || gap > NEAR) {
            return false;
        }
        boolean hangul = Letters.isHangul(text.at(second.start()));
        if (first.type() == MentionType.COMPANY && second.type() == MentionType.PERSON) {
            return hangul ? koreanOffice(text, first.end(), second.start(), gap) : office(text, first, second);
        }
        if (first.type() == MentionType.PERSON && second.type() == MentionType.COMPANY) {
            if (hangul) {
                return gap == 1
                        && (text.at(first.end()) == ' ' && PersonContext.titleFollows(text, second.end())
                                || text.at(first.end()) == '(' && text.at(second.end()) == ')');
            }
            return member(text, first.end(), second.start());
        }
        return false;
    }

    /** 가온의 홍길동, 가온 창업자 홍길동. */
    private static boolean koreanOffice(Text text, int start, int end, int gap) {
        if (gap > NEAR_KOREAN || text.at(start) != '의' && text.at(start) != ' ') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (!Letters.isWord(c) && c != ' ' || text.at(i + 1) == ' ' && Beside.ENDINGS.contains(c)) {
                return false;
            }
        }
        return true;
    }

    /** "Gaon chief executive X", "Gaon's X". */
    private static boolean office(Text text, Candidate first, Candidate second) {
        for (int i = first.end(); i < second.start(); i++) {
            char c = text.at(i);
            if (!Letters.isWord(c) && c != ' ' && c != '\'' && c != '-') {
                return false;
            }
        }
        for (int word = text.wordAt(first.end()); text.start(word) < second.start(); word++) {
            if (PARTING.contains(text.lower(), text.start(word), text.end(word))) {
                return false;
            }
        }
        return true;
    }

    /** "X of Gaon", "X, managing director of Gaon", "X, who runs Gaon". */
    private static boolean member(Text text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (c == '.' || c == ';' || c == '"' || c == '\n') {
                return false;
            }
        }
        int word = text.wordAt(end - 2);
        return text.at(end - 1) == ' '
                && (text.at(start) == ',' || text.start(word) == start + 1)
                && LEADING.contains(text.chars(), text.start(word), text.end(word));
    }
}
