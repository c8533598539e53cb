package newswatch.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.Evaluation;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.Score;
import newswatch.tagger.evaluation.UnreadableGoldException;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.sequence.SequenceModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures models on training articles that they were not learned from, and how much more articles would help. */
@Command(
        name = "cross-validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures how well a model does on articles that it was not learned from, and how that grows with the corpus.",
            "",
            "The articles of the corpus's folder train are dealt into folds. For each fold a model is learned from a share"
                    + " of the others, and measured on it; the figures are those of all folds together. With the defaults it"
                    + " takes some ten minutes a language."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footerHeading = "%nExample:%n",
        footer = "  training/cross-validate --language ko")
public final class CrossValidate implements Callable<Integer> {
    private static final List<MentionType> TYPES = List.of(MentionType.COMPANY, MentionType.POLICY, MentionType.PERSON);

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "training/corpus",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path corpus = Path.of("");

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CrossValidate()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        require(folds > 1, "--folds " + folds + ": wanted at least 2");
        require(runs > 0, "--runs " + runs + ": wanted at least 1");
        require(rounds > 0, "--rounds " + rounds + ": wanted at least 1");
        shares.forEach(share -> require(share > 0 && share <= 1, "--share " + share + ": wanted from 0 to 1"));
        try {
            PrintWriter out = spec.commandLine().getOut();
            Corpus articles = new Corpus(corpus, spec.commandLine());
            for (String language : languages) {
                measure(language, articles.articles("train", language), articles.articles("calibrate", language), out);
            }
            return 0;
        } catch (UnreadableGoldException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return failed(e.getFile() + ": no such folder; wanted one with marked articles");
        }
    }

    private void require(boolean fits, String problem) {
        if (!fits) {
            throw new ParameterException(spec.commandLine(), problem);
        }
    }

    private int failed(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
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
                spec.commandLine()
                        .getErr()
                        .println(language + ": share " + share + ", fold " + (fold + 1) + " of " + folds);
            }
            print(out, learned / folds + " articles", sum(byFold));
        }
        out.flush();
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
