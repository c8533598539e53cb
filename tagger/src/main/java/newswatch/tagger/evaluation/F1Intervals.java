package newswatch.tagger.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How far an F1 would move if other articles of the same kind had been marked: percentile intervals of the bootstrap (B.
 * Efron and R. J. Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13). Articles are drawn with replacement, not
 * mentions, for those of one article hang together. The seed is fixed: the same articles give the same intervals.
 */
public final class F1Intervals {
    /** So many times as many articles as there are were drawn. */
    public static final int RESAMPLINGS = 1_000;

    private static final long SEED = 20_250_131;
    private static final double TAIL = 0.025;

    private final Map<ScoreRow, Interval> intervals;

    private F1Intervals(Map<ScoreRow, Interval> intervals) {
        this.intervals = intervals;
    }

    /**
     * Of 100 such intervals 95 would hold the F1 of all articles of the kind.
     *
     * @param low 2.5th percentile
     * @param high 97.5th percentile
     */
    public record Interval(double low, double high) {}

    /** The interval of a row; null where fewer than two articles have anything to score. */
    public @Nullable Interval of(ScoreRow row) {
        return intervals.get(row);
    }

    static F1Intervals of(List<JudgedArticle> judged) {
        List<SpanScores> articles =
                judged.stream().map(article -> SpanScores.of(List.of(article))).toList();
        List<ScoreRow> rows = SpanScores.sum(articles).rows().stream()
                .filter(row -> articles.stream()
                                .filter(article -> article.f1(row).isPresent())
                                .count()
                        > 1)
                .toList();
        Map<ScoreRow, List<Double>> drawn = new HashMap<>();
        var random = new Random(SEED);
        for (int i = 0; i < RESAMPLINGS && !rows.isEmpty(); i++) {
            SpanScores sample = SpanScores.sum(random.ints(articles.size(), 0, articles.size())
                    .mapToObj(articles::get)
                    .toList());
            for (ScoreRow row : rows) {
                OptionalDouble f1 = sample.f1(row);
                if (f1.isPresent()) { // a rare type may be in no article that was drawn
                    drawn.computeIfAbsent(row, r -> new ArrayList<>()).add(f1.getAsDouble());
                }
            }
        }
        Map<ScoreRow, Interval> intervals = new HashMap<>();
        drawn.forEach((row, f1s) -> intervals.put(row, percentiles(f1s)));
        return new F1Intervals(intervals);
    }

    static Interval percentiles(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Interval(sorted[(int) Math.floor(TAIL * last)], sorted[(int) Math.ceil((1 - TAIL) * last)]);
    }
}
