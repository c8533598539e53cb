package newswatch.tagger;

import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.Mention;
import newswatch.tagger.gazetteer.Gazetteer;

/** The front door: text to mentions. Immutable, thread-safe, deterministic. */
public final class Tagger {
    private final Gazetteer gazetteer;

    private Tagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A tagger that knows these names. Building it takes a fraction of a second. */
    public static Tagger knowing(Gazetteer gazetteer) {
        return new Tagger(gazetteer);
    }

    /** The names that it knows. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * All mentions of an article: title before body, in text order, none overlapping; empty for a withdrawn article.
     *
     * @param article its language chooses the rules, its source country stands behind words such as 국내
     */
    public List<Mention> tag(Article article) {
        return List.of();
    }
}
