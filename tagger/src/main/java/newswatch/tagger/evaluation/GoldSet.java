package newswatch.tagger.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads marked articles, in either of the two forms that this package describes. */
public final class GoldSet {
    private GoldSet() {}

    /**
     * All articles of a set, in the order of the file, or of the files' names.
     *
     * @param gold a file of JSON Lines, a marked article ({@code .txt}), or a folder of these, at any depth
     * @throws UnreadableGoldException listing each problem with its place, if there is one, or no article
     * @throws IOException if something can't be read
     */
    public static List<GoldArticle> read(Path gold) throws IOException {
        if (!Files.isDirectory(gold) && !isMarked(gold)) {
            return GoldFile.read(gold);
        }
        List<Path> files;
        try (Stream<Path> below = Files.walk(gold)) {
            files = below.filter(GoldSet::isMarked).sorted().toList();
        }
        List<String> problems = new ArrayList<>();
        List<GoldArticle> articles = new ArrayList<>();
        Map<String, Path> byId = new HashMap<>();
        for (Path file : files) {
            GoldArticle article = MarkedArticle.read(file, problems);
            if (article != null) {
                articles.add(article);
                String id = article.article().id();
                Path earlier = byId.putIfAbsent(id, file);
                if (earlier != null) {
                    problems.add(file + ": id '" + id + "' is that of " + earlier + ", too");
                }
            }
        }
        if (articles.isEmpty() && problems.isEmpty()) {
            problems.add(gold + ": holds no marked article; wanted files whose names end in .txt");
        }
        if (!problems.isEmpty()) {
            throw new UnreadableGoldException(problems);
        }
        return articles;
    }

    private static boolean isMarked(Path file) {
        return file.toString().endsWith(".txt");
    }
}
