package newswatch.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.GoldSet;
import newswatch.tagger.evaluation.Score;
import newswatch.tagger.evaluation.UnreadableGoldException;
import newswatch.tagger.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the way that models of names are made on the named entities of KLUE. */
@Command(
        name = "klue",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Cross-validates models made as the tagger's are on sentences with KLUE's tags: F1 of exact spans.",
            "",
            "The sentences (klue-ner-v1.1, CC BY-SA 4.0) are not part of newswatch, and no model is kept. Without them there"
                    + " is nothing to do, and that is no failure."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done, or no sentences there", "1:failed", "2:wrong use"},
        footerHeading = "%nExample:%n",
        footer = "  training/klue --data klue-ner-v1.1_dev.tsv")
public final class Klue implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            description = "Sentences in KLUE's form, a line a character.")
    private Path data = Path.of("");

    @Option(
            names = "--people",
            paramLabel = "PATH",
            description = "Marked articles that people are learned from, too. Default: none.")
    private @Nullable Path people;

    @Option(names = "--folds", paramLabel = "N", defaultValue = "10", description = "Default: ${DEFAULT-VALUE}.")
    private int folds;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "7", description = "Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Klue()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        atLeast("--folds", folds, 2);
        atLeast("--runs", runs, 1);
        atLeast("--rounds", rounds, 1);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.exists(data)) {
            out.println(data + " is not there: nothing is measured");
            return 0;
        }
        try {
            KlueFolds validation =
                    new KlueFolds(Tagger.knowing(Gazetteer.bundled(), Map.of()), KlueSentence.read(data));
            if (people != null) {
                validation.learnPeopleFrom(GoldSet.read(people).stream()
                        .filter(gold -> gold.article().language().equals("ko"))
                        .toList());
            }
            print(validation.run(folds, new Trainer(runs, rounds), ModelTrainer.SEED, err::println), out);
            return 0;
        } catch (UnreadableGoldException | UnreadableKlueException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void atLeast(String option, int value, int least) {
        if (value < least) {
            throw new ParameterException(spec.commandLine(), option + " " + value + ": wanted at least " + least);
        }
    }

    private static void print(Map<String, Score> scores, PrintWriter out) {
        out.println("tag    gold   found  prec.  rec.   F1");
        for (String tag : KlueTags.all()) {
            Score score = Objects.requireNonNull(scores.get(tag));
            out.printf(
                    Locale.ROOT,
                    "%-4s %6d  %6d  %.3f  %.3f  %.3f%n",
                    tag,
                    score.gold(),
                    score.found(),
                    score.precision(),
                    score.recall(),
                    score.f1());
        }
        out.flush();
    }
}
