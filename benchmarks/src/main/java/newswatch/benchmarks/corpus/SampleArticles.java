package newswatch.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newswatch.launcher.Main;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The articles of the bundled sample that come as JSON Lines: text to make a corpus of. */
public final class SampleArticles {
    private static final List<String> FILES = List.of(
            "articles-2025-02-03.jsonl",
            "articles-2025-02-04.jsonl",
            "articles-2025-02-05.jsonl",
            "articles-2025-02-06.jsonl",
            "articles-2025-02-07.jsonl");
    private static final Instant INGESTED = Instant.parse("2025-02-08T00:00:00Z");

    private SampleArticles() {}

    /** All first copies and revisions that hold a text; dates and ids are of no account. */
    public static List<Article> all() {
        List<Article> articles = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = Main.class.getResourceAsStream("sample/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the sample " + file + " is not on the class path");
                }
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    read(line, file + "-" + articles.size(), articles);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return articles;
    }

    private static void read(String line, String id, List<Article> articles) {
        JsonNode json;
        try {
            json = Json.mapper().readTree(line);
        } catch (JacksonException e) {
            return; // the sample holds a broken line on purpose
        }
        if (!json.hasNonNull("body")) {
            return;
        }
        articles.add(new Article(
                id,
                null,
                null,
                null,
                json.path("source").asString("sample"),
                json.path("sourceCountry").asString("ZZ"),
                json.path("language").asString("und"),
                null,
                null,
                INGESTED,
                json.path("title").asString(""),
                json.path("body").asString(),
                null,
                List.of(),
                null));
    }
}
