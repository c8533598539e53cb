package newswatch.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldSet;
import newswatch.tagger.evaluation.UnreadableGoldException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that reads the corpus: where it lies, and what is said where something is wrong with it. */
@Command(
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footerHeading = "%nExample:%n")
public abstract class CorpusCommand implements Callable<Integer> {
    /** The corpus is none, or none for this command; the message says why. */
    protected static final class UnusableCorpusException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnusableCorpusException(String message, Exception cause) {
            super(message, cause);
        }
    }

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "training/corpus",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path corpus = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * Does what the command is for.
     *
     * @throws UnreadableGoldException if an article cannot be read
     * @throws UnusableCorpusException if the corpus is none for this command
     * @throws ParameterException if the command is used wrongly
     */
    protected abstract void run() throws IOException;

    @Override
    public final Integer call() throws IOException {
        try {
            run();
            out().flush();
            return 0;
        } catch (UnreadableGoldException | UnusableCorpusException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return failed(e.getFile() + ": no such file or folder");
        }
    }

    private int failed(String why) {
        err().println(why);
        return 1;
    }

    /** Standard output. */
    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** The error stream. */
    protected final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** The articles of one folder of the corpus. */
    protected final List<GoldArticle> articles(String part) throws IOException {
        try {
            return GoldSet.read(corpus.resolve(part));
        } catch (NoSuchFileException e) {
            throw new UnusableCorpusException(e.getFile() + ": no such folder; wanted one with marked articles", e);
        }
    }

    /** The articles of one folder of the corpus in one language, at least one. */
    protected final List<GoldArticle> articles(String part, String language) throws IOException {
        List<GoldArticle> articles = articles(part).stream()
                .filter(gold -> gold.article().language().equals(language))
                .toList();
        require(
                !articles.isEmpty(),
                "--language " + language + ": " + corpus.resolve(part) + " holds no article in it");
        return articles;
    }

    /**
     * Ends the command as used wrongly if something does not fit.
     *
     * @param problem which option, what it is, and what is wanted
     */
    protected final void require(boolean fits, String problem) {
        if (!fits) {
            throw new ParameterException(spec.commandLine(), problem);
        }
    }

    /** Requires a number that is not too small. */
    protected final void atLeast(int least, String option, int value) {
        require(value >= least, option + " " + value + ": wanted at least " + least);
    }
}
