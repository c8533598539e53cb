package newswatch.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.Evaluation;
import newswatch.tagger.evaluation.EvaluationResult;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.UnreadableGoldException;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.SequenceModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the models of names. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes the tagger's models of names from marked articles, and measures them on articles kept apart.",
            "",
            "The corpus is a folder with the folders train, calibrate and test. The same corpus, lists and rules give the"
                    + " same models, byte for byte."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footerHeading = "%nExample:%n",
        footer = "  training/train --language ko")
public final class Train implements Callable<Integer> {
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

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "tagger/src/main/resources/newswatch/tagger/sequence",
            description = "Where CODE.model is written. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("");

    @Option(names = "--runs", paramLabel = "N", defaultValue = "4", description = "Default: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "15", description = "Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show so many kinds of error on the test articles. Default: ${DEFAULT-VALUE}.")
    private int errors;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Train()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        positive("--runs", runs);
        positive("--rounds", rounds);
        try {
            for (String language : languages) {
                train(language);
            }
            return 0;
        } catch (UnreadableGoldException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return failed(e.getFile() + ": no such folder; wanted one with marked articles");
        }
    }

    private void positive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " " + value + ": wanted at least 1");
        }
    }

    private int failed(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
    }

    private void train(String language) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Corpus articles = new Corpus(corpus, spec.commandLine());
        List<GoldArticle> toLearn = articles.articles("train", language);
        List<GoldArticle> forThreshold = articles.articles("calibrate", language);
        Evaluation test = Evaluation.of(articles.articles("test", language));
        Tagger rules = Tagger.knowing(Gazetteer.bundled(), Map.of());
        err.println(language + ": " + toLearn.size() + " articles");
        SequenceModel model = new ModelTrainer(rules, runs, rounds)
                .learn(toLearn, forThreshold, (what, progress) -> show(language, what, progress));
        Files.createDirectories(output);
        Path file = output.resolve(language + ".model");
        try (OutputStream to = Files.newOutputStream(file)) {
            model.write(to);
        }
        out.printf(
                Locale.ROOT,
                "%s: %,d features, %,d bytes%n",
                file,
                model.units().size(),
                Files.size(file));
        EvaluationResult before = test.run(rules);
        EvaluationResult after = test.run(Tagger.knowing(rules.gazetteer(), Map.of(language, model)));
        out.println("F1 on articles kept apart, lists and rules alone > with the model:");
        for (MentionType type : MentionType.values()) {
            if (Labels.has(type)) {
                out.printf(
                        Locale.ROOT,
                        "  %-8s %.3f > %.3f%n",
                        type,
                        before.score(type).f1(),
                        after.score(type).f1());
            }
        }
        if (errors > 0) {
            after.print(out, errors);
        }
        out.flush();
    }

    private void show(String language, String what, String progress) {
        if (System.console() != null) {
            spec.commandLine().getErr().print("\r" + language + ": " + what + ", " + progress + "  ");
        }
    }
}
