package newswatch.tagger.evaluation.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import newswatch.tagger.evaluation.EvaluationResult;
import newswatch.tagger.evaluation.JudgedArticle;

/**
 * One page that holds everything: totals, tables, and each article twice, as marked and as tagged. Style and script are
 * inside; the page's content security policy lets nothing else in, and nothing out.
 */
public final class ComparisonPage {
    private ComparisonPage() {}

    /**
     * The page as HTML, the same for the same result.
     *
     * @param gold what was measured on, for the heading: the name of a file or folder
     * @param mostErrors how many kinds of error its table lists, 0 or more; in the articles all are marked
     */
    public static String of(EvaluationResult result, String gold, int mostErrors) {
        String style = resource("page.css");
        String script = resource("page.js");
        var page = new Markup();
        page.start("html", "lang", "en").start("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + hash(style) + "'; script-src '"
                        + hash(script) + "'");
        page.element("title", "newswatch evaluate: " + gold);
        page.own("style", style).end();
        page.start("body");
        page.element("a", "To the articles", "class", "skip", "href", "#articles");
        Overview.write(page, result, gold, mostErrors);
        page.start("main", "id", "articles", "tabindex", "-1");
        page.element("h2", "Articles");
        FilterBar.write(page, result);
        int number = 1;
        for (JudgedArticle article : result.articles()) {
            new ArticleView(page, article, number++).write();
        }
        page.element("p", "No article has such an error.", "class", "nothing", "hidden", "");
        page.end();
        page.own("script", script);
        return page.end().end().toString();
    }

    private static String hash(String content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ComparisonPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
