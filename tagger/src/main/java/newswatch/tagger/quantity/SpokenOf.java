package newswatch.tagger.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the countries whose currencies share a name an article speaks of, and how often. Its text is read once, and
 * only if it holds such a name. Not thread-safe.
 */
final class SpokenOf {
    /** Where nothing is known of the article. */
    static final SpokenOf NOTHING = new SpokenOf("", "");

    private static final Map<String, Set<String>> SHARED = new HashMap<>();
    private static final Map<String, Integer> INDEXES = new HashMap<>();
    private static final Trie WORDS = new Trie();

    static {
        for (String[] row : Table.rows("shared-currencies", 3)) {
            SHARED.computeIfAbsent(row[0], bare -> new HashSet<>()).add(row[1]);
            WORDS.add(row[2], INDEXES.computeIfAbsent(row[1], code -> INDEXES.size()));
        }
    }

    private final String title;
    private final String body;
    private int @Nullable [] times;

    SpokenOf(String title, String body) {
        this.title = title;
        this.body = body;
    }

    /** How often the article names the country of a currency, by ISO 4217 code. */
    int times(String code) {
        Integer index = INDEXES.get(code);
        if (index == null) {
            return 0;
        }
        int[] counted = times;
        if (counted == null) {
            counted = new int[INDEXES.size()];
            count(title, counted);
            count(body, counted);
            times = counted;
        }
        return counted[index];
    }

    /** The currency of the country named most often, of those that share the name; the given one if none is more. */
    String most(String bare) {
        String most = bare;
        for (String code : SHARED.getOrDefault(bare, Set.of())) {
            if (times(code) > times(most)) {
                most = code;
            }
        }
        return most;
    }

    private static void count(String text, int[] counted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (WORDS.mayBegin(c) && (i == 0 || !Chars.isLatin(text.charAt(i - 1)) || !Chars.isLatin(c))) {
                int word = longest(text, i);
                if (word != Trie.NONE) {
                    counted[word]++;
                }
            }
        }
    }

    private static int longest(String text, int start) {
        int found = Trie.NONE;
        int node = 0;
        for (int i = start; i < text.length(); i++) {
            node = WORDS.child(node, text.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            found = WORDS.value(node) == Trie.NONE ? found : WORDS.value(node);
        }
        return found;
    }
}
