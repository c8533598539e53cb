package newswatch.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.Evaluation;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.Score;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.sequence.SequenceModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures models on training articles that they were not learned from, and how much more articles would help. */
@Command(
        name = "cross-validate",
        description = {
            "Measures how well a model does on articles that it was not learned from, and how that grows with the corpus.",
            "",
            "The articles of the corpus's folder train are dealt into folds. For each fold a model is learned from a share"
                    + " of the others, and measured on it; the figures are those of all folds together. With the defaults it"
                    + " takes some ten minutes a language."
        },
        footer = "  training/cross-validate --language ko")
public final class CrossValidate extends CorpusCommand {
    private static final List<MentionType> TYPES = List.of(MentionType.COMPANY, MentionType.POLICY, MentionType.PERSON);

    @Option(
            names = "--language",
            paramLabel = "CODE",
            split = ",",
            defaultValue = "ko,en",
            description = "Default: ${DEFAULT-VALUE}.")
    private List<String> languages = List.of();

    @Option(names = "--folds", paramLabel = "N", defaultValue = "5", description = "Default: ${DEFAULT-VALUE}.")
    private int folds;

    @Option(
            names = "--share",
            paramLabel = "S",
            split = ",",
            defaultValue = "0.25,0.5,1",
            description = "Of the other folds, from 0 (exclusive) to 1. Default: ${DEFAULT-VALUE}.")
    private List<Double> shares = List.of();

    @Option(names = "--runs", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "15", description = "Default: ${DEFAULT-VALUE}.")
    private int rounds;

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CrossValidate()).execute(arguments));
    }

    @Override
    protected void run() throws IOException {
        atLeast(2, "--folds", folds);
        atLeast(1, "--runs", runs);
        atLeast(1, "--rounds", rounds);
        shares.forEach(share -> require(share > 0 && share <= 1, "--share " + share + ": wanted from 0 to 1"));
        for (String language : languages) {
            measure(language, articles("train", language), articles("calibrate", language), out());
        }
    }

    private void measure(String language, List<GoldArticle> all, List<GoldArticle> forThreshold, PrintWriter out) {
        require(all.size() >= folds, "--folds " + folds + ": there are only " + all.size() + " articles");
        Tagger rules = Tagger.knowing(Gazetteer.bundled(), Map.of());
        out.println(language + ": F1 over " + folds + " folds of " + all.size() + " articles");
        out.printf(Locale.ROOT, "%-24s%9s%9s%9s%n", "learned from", "COMPANY", "POLICY", "PERSON");
        print(out, "lists and rules alone", sum(List.of(scores(rules, all))));
        for (double share : shares) {
            List<List<Score>> byFold = new ArrayList<>();
            int learned = 0;
            for (int fold = 0; fold < folds; fold++) {
                List<GoldArticle> others = some(others(all, fold), share);
                learned += others.size();
                SequenceModel model =
                        new ModelTrainer(rules, runs, rounds).learn(others, forThreshold, (what, how) -> {});
                byFold.add(scores(Tagger.knowing(rules.gazetteer(), Map.of(language, model)), own(all, fold)));
                err().println(language + ": share " + share + ", fold " + (fold + 1) + " of " + folds);
            }
            print(out, learned / folds + " articles", sum(byFold));
        }
    }

    private static void print(PrintWriter out, String what, List<Score> scores) {
        out.printf(
                Locale.ROOT,
                "%-24s%9.3f%9.3f%9.3f%n",
                what,
                scores.get(0).f1(),
                scores.get(1).f1(),
                scores.get(2).f1());
        out.flush();
    }

    private List<GoldArticle> own(List<GoldArticle> all, int fold) {
        return IntStream.range(0, all.size())
                .filter(i -> i % folds == fold)
                .mapToObj(all::get)
                .toList();
    }

    private List<GoldArticle> others(List<GoldArticle> all, int fold) {
        return IntStream.range(0, all.size())
                .filter(i -> i % folds != fold)
                .mapToObj(all::get)
                .toList();
    }

    /** A share of the articles, from all over the list. */
    private static List<GoldArticle> some(List<GoldArticle> all, double share) {
        return IntStream.range(0, all.size())
                .filter(i -> (int) ((i + 1) * share) > (int) (i * share))
                .mapToObj(all::get)
                .toList();
    }

    /** One a type of {@link #TYPES}. */
    private static List<Score> scores(Tagger tagger, List<GoldArticle> articles) {
        var result = Evaluation.of(articles).run(tagger);
        return TYPES.stream().map(result::score).toList();
    }

    private static List<Score> sum(List<List<Score>> byFold) {
        return IntStream.range(0, TYPES.size())
                .mapToObj(type -> byFold.stream()
                        .map(scores -> scores.get(type))
                        .reduce(
                                new Score(0, 0, 0),
                                (a, b) -> new Score(
                                        a.right() + b.right(), a.missed() + b.missed(), a.spurious() + b.spurious())))
                .toList();
    }
}
