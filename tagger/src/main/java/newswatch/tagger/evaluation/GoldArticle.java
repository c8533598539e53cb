package newswatch.tagger.evaluation;

import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.TextField;

/** A marked article and its mentions, title before body, in text order. */
public record GoldArticle(Article article, List<GoldMention> mentions) {
    /** The text that offsets of this field count in. */
    public String text(TextField field) {
        return field == TextField.TITLE ? article.title() : article.body();
    }
}
