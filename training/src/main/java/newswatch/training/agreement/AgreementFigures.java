package newswatch.training.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.evaluation.FigureTable;
import newswatch.tagger.evaluation.Score;

/** How far two annotators agree, by type. */
final class AgreementFigures {
    private static final String NONE = "-";

    private final Map<MentionType, List<MarkPair>> pairs = new EnumMap<>(MentionType.class);
    private final LabelCounts labels = new LabelCounts();
    private final int articles;

    private AgreementFigures(int articles) {
        this.articles = articles;
    }

    static AgreementFigures of(Collection<TwiceMarked> marked) {
        var figures = new AgreementFigures(marked.size());
        for (TwiceMarked article : marked) {
            article.pairs().forEach(figures::add);
            article.addLabels(figures.labels);
        }
        return figures;
    }

    private void add(MarkPair pair) {
        if (pair.differences().contains(Difference.TYPE)) {
            add(new MarkPair(pair.first(), null));
            add(new MarkPair(null, pair.second()));
            return;
        }
        pairs.computeIfAbsent(pair.either().type(), type -> new ArrayList<>()).add(pair);
    }

    /** A row a type that either annotator marked, then one of all. */
    FigureTable table() {
        var rows = new ArrayList<List<String>>();
        var all = new ArrayList<MarkPair>();
        pairs.forEach((type, ofType) -> {
            rows.add(row(type.name(), ofType, labels.kappa(type)));
            all.addAll(ofType);
        });
        rows.add(row("all", all, labels.kappa()));
        return new FigureTable(
                "Agreement on " + articles
                        + " articles. F1 of exact spans; home, value (with unit) and use of those that"
                        + " both marked; Cohen's kappa over characters, white space left out",
                "<>",
                List.of("", "first", "second", "both", "F1", "home", "value", "use", "kappa"),
                rows);
    }

    private static List<String> row(String name, List<MarkPair> pairs, double kappa) {
        Score score = score(pairs);
        return List.of(
                name,
                String.valueOf(score.gold()),
                String.valueOf(score.found()),
                String.valueOf(score.right()),
                figure(score.f1()),
                share(pairs, type -> type != MentionType.QUANTITY, Difference.HOME),
                share(pairs, type -> type == MentionType.QUANTITY, Difference.VALUE),
                share(pairs, type -> type == MentionType.POLICY, Difference.USE),
                figure(kappa));
    }

    private static Score score(List<MarkPair> pairs) {
        int common = count(pairs, MarkPair::isCommon);
        return new Score(
                common,
                count(pairs, pair -> pair.first() != null) - common,
                count(pairs, pair -> pair.second() != null) - common);
    }

    private static int count(List<MarkPair> pairs, Predicate<MarkPair> which) {
        return (int) pairs.stream().filter(which).count();
    }

    private static String share(List<MarkPair> pairs, Predicate<MentionType> has, Difference difference) {
        List<MarkPair> common = pairs.stream()
                .filter(pair -> pair.isCommon() && has.test(pair.either().type()))
                .toList();
        return common.isEmpty()
                ? NONE
                : figure((double) count(common, pair -> !pair.differences().contains(difference)) / common.size());
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%.3f", value);
    }
}
