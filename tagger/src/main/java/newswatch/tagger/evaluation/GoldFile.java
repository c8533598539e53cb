package newswatch.tagger.evaluation;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newswatch.schemas.json.Json;
import newswatch.schemas.json.UnreadableRecordException;
import tools.jackson.databind.JsonNode;

/** Reads a gold file; all problems of all lines are reported at once. */
final class GoldFile {
    private GoldFile() {}

    /**
     * The articles of a file, in its order.
     *
     * @throws UnreadableGoldException if a line breaks the format, an id stands there twice, or there is no article
     * @throws IOException if the file can't be read
     */
    static List<GoldArticle> read(Path file) throws IOException {
        var problems = new ArrayList<String>();
        var articles = new ArrayList<GoldArticle>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String place = file + ":" + number + ": ";
            try {
                JsonNode node = Json.tree(file + ":" + number, line);
                var before = problems.size();
                var article = new GoldLine(node, problem -> problems.add(place + problem)).read();
                if (article != null && problems.size() == before) {
                    articles.add(article);
                    if (!ids.add(article.article().id())) {
                        problems.add(place + "id '" + article.article().id() + "' stands in an earlier line, too");
                    }
                }
            } catch (UnreadableRecordException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (articles.isEmpty() && problems.isEmpty()) {
            problems.add(file + ": holds no article; wanted one JSON object a line");
        }
        if (!problems.isEmpty()) {
            throw new UnreadableGoldException(problems);
        }
        return articles;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new UnreadableGoldException(List.of(file + ": is no UTF-8 text"));
        }
    }
}
