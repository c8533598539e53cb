package newswatch.tagger.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the word lists beside this package: words parted by white space, {@code #} begins a comment. */
public final class WordLists {
    private static final Map<String, WordSet> SETS = new ConcurrentHashMap<>();

    private WordLists() {}

    /**
     * A list as a set: one for all who ask for it.
     *
     * @param name file name without folder, {@code ko-titles.txt}
     * @throws IllegalStateException if there is no such list
     */
    public static WordSet set(String name) {
        return SETS.computeIfAbsent(name, WordLists::read);
    }

    private static WordSet read(String name) {
        List<String> words = new ArrayList<>();
        for (String line : lines(name)) {
            for (String word : line.split("\\s+")) {
                words.add(word);
            }
        }
        return WordSet.of(words);
    }

    /** A list line by line (a line may hold several words), without blank lines and comments. */
    public static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("newswatch/tagger/language/" + name
                        + ": not on the class path; the tagger's jar is incomplete");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String words = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!words.isEmpty()) {
                    lines.add(words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return lines;
    }
}
