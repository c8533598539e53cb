package newswatch.tagger.language;

import java.util.HashMap;
import java.util.Map;

/** Words behind which a Korean name is just a word: 기아 난민, 비자 발급, 인도 요청. */
public final class Lures {
    private static final Map<String, WordSet> BEHIND = new HashMap<>();

    static {
        for (String line : WordLists.lines("ko-lures.txt")) {
            String[] words = line.split("\\s+", 2);
            BEHIND.put(words[0], WordSet.words(words[1]));
        }
    }

    private Lures() {}

    /** Whether what follows the name, particles left out, says that it is none. */
    public static boolean follow(String name, Text text, int end) {
        WordSet lures = BEHIND.get(name);
        if (lures == null) {
            return false;
        }
        int run = text.hangulEnd(end);
        int glued = Letters.isDigit(text.at(end)) ? text.end(text.wordAt(end)) : run;
        if (lures.longestAt(text.chars(), end, glued) > 0) {
            return true;
        }
        int next = Around.wordAfter(text, run);
        return next >= 0 && lures.longestAt(text.chars(), text.start(next), text.end(next)) > 0;
    }
}
