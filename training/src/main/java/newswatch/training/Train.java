package newswatch.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.Evaluation;
import newswatch.tagger.evaluation.EvaluationResult;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.SequenceModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the models of names. */
@Command(
        name = "train",
        description = {
            "Makes the tagger's models of names from marked articles, and measures them on articles kept apart.",
            "",
            "The corpus is a folder with the folders train, calibrate and test. The same corpus, lists and rules give the"
                    + " same models, byte for byte."
        },
        footer = "  training/train --language ko")
public final class Train extends CorpusCommand {
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

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Train()).execute(arguments));
    }

    @Override
    protected void run() throws IOException {
        atLeast(1, "--runs", runs);
        atLeast(1, "--rounds", rounds);
        for (String language : languages) {
            train(language);
        }
    }

    private void train(String language) throws IOException {
        PrintWriter out = out();
        List<GoldArticle> toLearn = articles("train", language);
        List<GoldArticle> forThreshold = articles("calibrate", language);
        Evaluation test = Evaluation.of(articles("test", language));
        Tagger rules = Tagger.knowing(Gazetteer.bundled(), Map.of());
        err().println(language + ": " + toLearn.size() + " articles");
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
    }

    private void show(String language, String what, String progress) {
        if (System.console() != null) {
            err().print("\r" + language + ": " + what + ", " + progress + "  ");
        }
    }
}
