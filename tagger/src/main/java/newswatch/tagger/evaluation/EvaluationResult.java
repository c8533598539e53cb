package newswatch.tagger.evaluation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one run. Immutable.
 *
 * @param articles in the order of the gold, each beside what was found in it
 * @param spans agreement on spans
 * @param intervals of their F1
 * @param attributes agreement on attributes of the right spans
 * @param entities agreement on entities by type; COUNTRY and QUANTITY are absent
 * @param calibration of the confidence by type; a type of which nothing was found is absent
 * @param errors most frequent first
 * @param unseen what becomes of names that no list holds; null if that was not measured
 */
public record EvaluationResult(
        List<JudgedArticle> articles,
        SpanScores spans,
        F1Intervals intervals,
        Attributes attributes,
        Map<MentionType, EntityAgreement> entities,
        Map<MentionType, Calibration> calibration,
        List<EvaluationError> errors,
        @Nullable UnseenResult unseen) {
    static EvaluationResult of(List<JudgedArticle> judged) {
        return new EvaluationResult(
                List.copyOf(judged),
                SpanScores.of(judged),
                F1Intervals.of(judged),
                Attributes.of(judged),
                EntityAgreement.byType(judged),
                Calibration.byType(judged),
                ErrorGroups.of(judged),
                null);
    }

    /** These figures, and those of names that no list holds beside them. */
    public EvaluationResult with(UnseenResult names) {
        return new EvaluationResult(articles, spans, intervals, attributes, entities, calibration, errors, names);
    }

    /** Agreement on spans of one type, all languages together. */
    public Score score(MentionType type) {
        return spans.score(type);
    }

    /**
     * All figures as tables.
     *
     * @param mostErrors how many errors to list at most, 0 or more
     */
    public List<FigureTable> tables(int mostErrors) {
        return new ResultTables(this).all(mostErrors);
    }

    /**
     * Prints all figures as tables.
     *
     * @param mostErrors how many errors to list at most, 0 or more
     */
    public void print(PrintWriter to, int mostErrors) {
        to.println(summary());
        for (FigureTable table : tables(mostErrors)) {
            to.println();
            table.print(to);
        }
        int left = errors.size() - mostErrors;
        if (mostErrors > 0 && left > 0) {
            to.println("… and " + Figures.count(left) + (left == 1 ? " more kind of error" : " more kinds of error"));
        }
        to.flush();
    }

    /**
     * All figures as one JSON object on one line: for machines; its fields only grow.
     *
     * @param mostErrors how many errors to list at most, 0 or more
     */
    public String json(int mostErrors) {
        return new ResultJson(this).text(mostErrors);
    }

    /** What was compared, in one line. */
    public String summary() {
        Score total = spans.total(ScoreRow.ALL);
        String languages = String.join(
                ", ",
                spans.articles().entrySet().stream()
                        .map(entry -> Figures.count(entry.getValue()) + " " + entry.getKey())
                        .toList());
        return Figures.count(articles.size(), "article") + " (" + languages + "), "
                + Figures.count(total.gold(), "mention") + " in the gold, " + Figures.count(total.found()) + " found";
    }
}
