package newswatch.training.agreement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.training.CorpusCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the articles that a second annotator marked with the first one's. */
@Command(
        name = "agreement",
        description = {
            "Says how far two annotators agree who marked the same articles independently.",
            "",
            "The corpus is a folder with the folders train, calibrate and test; an article in the folder second is compared"
                    + " with the one of its id in these. The tables say nothing of who is right."
        },
        footer = "  training/agreement --differences")
public final class Agreement extends CorpusCommand {
    private static final List<String> FIRST = List.of("train", "calibrate", "test");
    private static final String SECOND = "second";

    @Option(names = "--differences", description = "Show each mark in which they differ, too.")
    private boolean differences;

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Agreement()).execute(arguments));
    }

    @Override
    protected void run() throws IOException {
        List<TwiceMarked> marked = pairs();
        AgreementFigures.of(marked).table().print(out());
        if (differences) {
            out().println();
            DifferenceList.of(marked).print(out());
        }
    }

    private List<TwiceMarked> pairs() throws IOException {
        var first = new ArrayList<GoldArticle>();
        for (String part : FIRST) {
            first.addAll(articles(part));
        }
        try {
            return TwiceMarked.pair(first, articles(SECOND));
        } catch (IllegalArgumentException e) {
            throw new UnusableCorpusException(String.valueOf(e.getMessage()), e);
        }
    }
}
