package newswatch.benchmarks.peers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldMention;

/**
 * An article as one text, which all taggers read: title, blank line, body.
 *
 * @param gold what is marked, of the kinds that are compared
 */
record MarkedText(Article article, String text, List<Span> gold) {
    private static final String GAP = "\n\n";

    static MarkedText of(GoldArticle marked) {
        Article article = marked.article();
        List<Span> gold = new ArrayList<>();
        for (GoldMention mention : marked.mentions()) {
            Kind kind = Kind.of(mention.type(), mention.countries(), mention.unit());
            if (kind != null) {
                int offset = offset(article, mention.field());
                gold.add(new Span(kind, offset + mention.start(), offset + mention.end()));
            }
        }
        return new MarkedText(article, article.title() + GAP + article.body(), gold);
    }

    /** Where a field of an article begins in the text. */
    static int offset(Article article, TextField field) {
        return field == TextField.TITLE ? 0 : article.title().length() + GAP.length();
    }

    /** UTF-8 bytes. */
    int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
