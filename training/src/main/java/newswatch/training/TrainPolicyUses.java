package newswatch.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldSet;
import newswatch.tagger.evaluation.UnreadableGoldException;
import newswatch.tagger.policy.PolicyUseModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the model of what is said of a policy. */
@Command(
        name = "train policy-uses",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Learns from marked articles whether a policy moves, is cited or is only named (CHANGE, CITED, NAMED).",
            "",
            "It takes the corpus's part train alone. The figure printed is of ten parts, each read with what was learned"
                    + " from the other nine. The same corpus gives the same weights."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footerHeading = "%nExample:%n",
        footer = "  training/train policy-uses")
public final class TrainPolicyUses implements Callable<Integer> {
    private static final int PARTS = 10;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "training/corpus",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path corpus = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "tagger/src/main/resources/newswatch/tagger/policy/policy-uses.tsv",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainPolicyUses()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path folder = corpus.resolve("train");
        try {
            List<GoldArticle> articles = GoldSet.read(folder);
            PolicyUseModel model = PolicyUseTrainer.learn(articles);
            try (Writer to = Files.newBufferedWriter(output)) {
                model.write(to);
            }
            PolicyUseTrainer.Outcome outcome = PolicyUseTrainer.crossValidate(articles, PARTS);
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%s: %,d bytes; of %,d uses %.3f right in articles kept apart%n",
                            output,
                            Files.size(output),
                            outcome.mentions(),
                            (double) outcome.right() / Math.max(1, outcome.mentions()));
            spec.commandLine().getOut().flush();
            return 0;
        } catch (UnreadableGoldException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return failed(e.getFile() + ": no such file or folder");
        }
    }

    private int failed(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
    }
}
