package newswatch.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.policy.PolicyUseModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the model of what is said of a policy. */
@Command(
        name = "train policy-uses",
        description = {
            "Learns from marked articles whether a policy moves, is cited or is only named (CHANGE, CITED, NAMED).",
            "",
            "It takes the corpus's part train alone. The figure printed is of ten parts, each read with what was learned"
                    + " from the other nine. The same corpus gives the same weights."
        },
        footer = "  training/train policy-uses")
public final class TrainPolicyUses extends CorpusCommand {
    private static final int PARTS = 10;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "tagger/src/main/resources/newswatch/tagger/policy/policy-uses.tsv",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("");

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainPolicyUses()).execute(arguments));
    }

    @Override
    protected void run() throws IOException {
        List<GoldArticle> articles = articles("train");
        PolicyUseModel model = PolicyUseTrainer.learn(articles);
        try (Writer to = Files.newBufferedWriter(output)) {
            model.write(to);
        }
        PolicyUseTrainer.Outcome outcome = PolicyUseTrainer.crossValidate(articles, PARTS);
        out().printf(
                        Locale.ROOT,
                        "%s: %,d bytes; of %,d uses %.3f right in articles kept apart%n",
                        output,
                        Files.size(output),
                        outcome.mentions(),
                        (double) outcome.right() / Math.max(1, outcome.mentions()));
    }
}
