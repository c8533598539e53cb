package newswatch.tagger.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;

/** Korean sports clubs under the name of a company, which are none: 한화가 삼성을 꺾었다, 삼성 라이온즈. */
public final class Clubs {
    private static final WordSet CLUBS = WordLists.set("ko-clubs.txt");
    private static final WordSet NICKNAMES = WordLists.set("ko-club-nicknames.txt");
    private static final WordSet MATCH = WordLists.set("ko-match-words.txt");
    private static final WordSet BUSINESS = WordLists.set("ko-business-words.txt");

    /** An article with so many words of matches is a report of sports, where only a word of business says otherwise. */
    private static final int SPORTS_PAGE = 5;

    private final List<Draft> drafts;
    private int matchWords = -1;

    private Clubs(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** Keeps companies off where a club is meant; the drafts hold the listed names already. */
    public static void read(List<Draft> drafts) {
        Clubs clubs = new Clubs(drafts);
        for (Draft draft : drafts) {
            List<Candidate> found = new ArrayList<>();
            Map<Integer, Boolean> bySentence = new HashMap<>();
            for (Candidate candidate : draft.candidates()) {
                if (candidate.type() == MentionType.COMPANY
                        && CLUBS.contains(draft.text().chars(), candidate.start(), candidate.end())) {
                    clubs.read(draft.text(), candidate, bySentence, found);
                }
            }
            found.forEach(draft::add);
        }
    }

    private void read(Text text, Candidate candidate, Map<Integer, Boolean> bySentence, List<Candidate> to) {
        int nickname = nicknameEnd(text, candidate.end());
        if (nickname > 0) {
            to.add(Candidate.club(candidate.start(), nickname));
        } else if (bySentence.computeIfAbsent(
                text.sentences().at(candidate.start()), sentence -> speaksOfMatch(text, sentence))) {
            to.add(Candidate.club(candidate.start(), candidate.end()));
        }
    }

    /** Where the nickname behind a company's name ends, 0 if there is none. */
    private static int nicknameEnd(Text text, int end) {
        int start = text.at(end) == ' ' ? end + 1 : end;
        int run = text.hangulEnd(start);
        int length = NICKNAMES.longestAt(text.chars(), start, run);
        return length > 0 && Particles.follow(text.chars(), start + length, run) ? start + length : 0;
    }

    private boolean speaksOfMatch(Text text, int sentence) {
        int start = text.sentences().start(sentence);
        int end = text.sentences().end(sentence);
        if (count(BUSINESS, text, start, end) > 0) {
            return false;
        }
        int words = count(MATCH, text, start, end);
        int score = holdsScore(text, start, end) ? 1 : 0;
        return words + score > 0 && matchWords() + score > 1 || matchWords() >= SPORTS_PAGE;
    }

    /** In the whole article. */
    private int matchWords() {
        if (matchWords < 0) {
            matchWords = 0;
            for (Draft draft : drafts) {
                matchWords += count(MATCH, draft.text(), 0, draft.text().length());
            }
        }
        return matchWords;
    }

    private static int count(WordSet beginnings, Text text, int start, int end) {
        int count = 0;
        for (int word = text.wordAt(start); word < text.words() && text.start(word) < end; word++) {
            int from = text.start(word);
            while (Letters.isDigit(text.at(from))) {
                from++; // 7이닝, 9회말
            }
            if (beginnings.longestAt(text.chars(), from, text.end(word)) > 0) {
                count++;
            }
        }
        return count;
    }

    /** Whether a score stands there: 3-5로, 2대1로. */
    private static boolean holdsScore(Text text, int start, int end) {
        for (int i = start + 1; i + 2 < end; i++) {
            if ((text.at(i) == '-' || text.at(i) == '대')
                    && Letters.isDigit(text.at(i - 1))
                    && Letters.isDigit(text.at(i + 1))) {
                int behind = Letters.isDigit(text.at(i + 2)) ? i + 3 : i + 2;
                if (text.startsWith("로", behind) || text.startsWith("으로", behind) || text.startsWith("승", behind)) {
                    return true;
                }
            }
        }
        return false;
    }
}
