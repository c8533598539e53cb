package newswatch.training.agreement;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldSet;
import newswatch.tagger.evaluation.UnreadableGoldException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the articles that a second annotator marked with the first one's. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says how far two annotators agree who marked the same articles independently.",
            "",
            "The corpus is a folder with the folders train, calibrate and test; an article in the folder second is compared"
                    + " with the one of its id in these. The tables say nothing of who is right."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footerHeading = "%nExample:%n",
        footer = "  training/agreement --differences")
public final class Agreement implements Callable<Integer> {
    private static final List<String> FIRST = List.of("train", "calibrate", "test");
    private static final String SECOND = "second";

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "training/corpus",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path corpus = Path.of("");

    @Option(names = "--differences", description = "Show each mark in which they differ, too.")
    private boolean differences;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Agreement()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try {
            List<TwiceMarked> marked = TwiceMarked.pair(first(), GoldSet.read(corpus.resolve(SECOND)));
            PrintWriter out = spec.commandLine().getOut();
            AgreementFigures.of(marked).table().print(out);
            if (differences) {
                out.println();
                DifferenceList.of(marked).print(out);
            }
            out.flush();
            return 0;
        } catch (UnreadableGoldException | IllegalArgumentException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return failed(e.getFile() + ": no such folder; wanted one with marked articles");
        }
    }

    private List<GoldArticle> first() throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (String part : FIRST) {
            articles.addAll(GoldSet.read(corpus.resolve(part)));
        }
        return articles;
    }

    private int failed(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
    }
}
