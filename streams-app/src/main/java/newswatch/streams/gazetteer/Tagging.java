package newswatch.streams.gazetteer;

import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.Mention;
import newswatch.tagger.gazetteer.Gazetteer;

/** Finds the mentions of an article. Immutable, thread-safe, deterministic; may throw, then the article is put aside. */
@FunctionalInterface
public interface Tagging {
    List<Mention> tag(Article article);

    /** Makes the tagging that knows a gazetteer: {@code gazetteer -> Tagger.knowing(gazetteer)::tag}. */
    @FunctionalInterface
    interface Factory {
        Tagging knowing(Gazetteer gazetteer);
    }
}
