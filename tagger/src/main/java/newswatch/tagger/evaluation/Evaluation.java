package newswatch.tagger.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.Mention;
import newswatch.tagger.Tagger;

/** A gold set to measure taggers with. Immutable, thread-safe. */
public final class Evaluation {
    private final List<GoldArticle> articles;

    private Evaluation(List<GoldArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    /**
     * Reads a gold set; its format is described with this package.
     *
     * @param gold a file, one JSON object a line, or a folder of marked articles
     * @throws UnreadableGoldException listing each problem with file, line and field, if the file breaks the format
     * @throws IOException if the file can't be read
     */
    public static Evaluation of(Path gold) throws IOException {
        return new Evaluation(GoldSet.read(gold));
    }

    /** These articles. */
    public static Evaluation of(List<GoldArticle> articles) {
        return new Evaluation(articles);
    }

    /** Tags every article and compares. */
    public EvaluationResult run(Tagger tagger) {
        return run(tagger::tag, EvaluationProgress.NONE);
    }

    /** Like {@link #run(Tagger)}, for anything that gives the mentions of an article; tells how far it is. */
    public EvaluationResult run(Function<Article, List<Mention>> tagger, EvaluationProgress progress) {
        var judged = new ArrayList<JudgedArticle>();
        for (GoldArticle article : articles) {
            judged.add(Alignment.of(article, tagger.apply(article.article())));
            progress.tagged(judged.size(), articles.size());
        }
        return EvaluationResult.of(judged);
    }

    /**
     * Tags every article once with the names that it marks, and once with all entities of these names hidden from the
     * gazetteer: what would become of them if no list held them.
     */
    public EvaluationResult runUnseen(Tagger tagger, EvaluationProgress progress) {
        EvaluationResult listed = run(tagger::tag, EvaluationProgress.NONE);
        return listed.with(new HiddenNames(tagger).measure(listed.articles(), progress));
    }
}
