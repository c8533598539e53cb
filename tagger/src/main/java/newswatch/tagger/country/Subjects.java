package newswatch.tagger.country;

import java.util.HashMap;
import java.util.Map;
import newswatch.tagger.language.WordLists;

/** Which ambiguous names of countries an article means, by other words in it; each is looked up once. For one thread. */
public final class Subjects {
    /** By name: words one of which the article holds if the country is meant. */
    private static final Map<String, String[]> SIGNS = new HashMap<>();

    static {
        for (String line : WordLists.lines("ambiguous-countries.txt")) {
            String[] words = line.split("\\s+", 2);
            SIGNS.put(words[0], words[1].split("\\s+"));
        }
    }

    private final String article;
    private final Map<String, Boolean> known = new HashMap<>();

    public Subjects(String article) {
        this.article = article;
    }

    /** Whether the article's other words allow the country of this name; true for names that need no such sign. */
    boolean allow(String name) {
        String[] signs = SIGNS.get(name);
        return signs == null || known.computeIfAbsent(name, key -> holdsOne(signs));
    }

    private boolean holdsOne(String[] signs) {
        for (String sign : signs) {
            if (article.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
