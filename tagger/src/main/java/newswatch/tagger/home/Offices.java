package newswatch.tagger.home;

import java.util.Set;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;

/** Offices that an American holds where nothing speaks for another country: Sen., Rep., 주지사, 상원의원. */
final class Offices {
    private static final WordSet AMERICAN = WordSet.words("Sen Rep Gov Congressman Congresswoman");
    private static final WordSet AMERICAN_KOREAN = WordSet.words("주지사 상원의원 하원의원 연방하원의원 연방상원의원 주상원의원 주하원의원");
    /** Countries whose papers call members of their own parliament or governors so. */
    private static final Set<String> ALIKE = Set.of("AU", "CA", "IE", "IN", "KE", "KR", "MY", "NG", "NZ", "PH", "ZA");

    private Offices() {}

    /** Whether such an office stands beside the name, and the source's country has none of the kind. */
    static boolean isAmerican(Text text, int start, int end, String source) {
        if (ALIKE.contains(source)) {
            return false;
        }
        boolean stop = start > 2 && text.at(start - 1) == ' ' && text.at(start - 2) == '.';
        int before = stop ? text.wordAt(start - 3) : Around.wordBefore(text, start);
        if (before >= 0
                && before < text.words()
                && text.end(before) == start - (stop ? 2 : 1)
                && AMERICAN.contains(text.chars(), text.start(before), text.end(before))) {
            return true;
        }
        int word = Around.wordAfter(text, end);
        for (int i = 0; i < 3 && word >= 0; i++) {
            if (AMERICAN_KOREAN.longestAt(text.chars(), text.start(word), text.end(word)) > 0) {
                return true;
            }
            word = Around.wordAfter(text, text.end(word));
        }
        return false;
    }
}
