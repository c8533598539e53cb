package newswatch.launcher.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Consumer;
import newswatch.launcher.process.Failure;
import newswatch.producer.Ingestion;
import newswatch.producer.IngestionListener;
import newswatch.producer.InputException;
import newswatch.producer.ReadArticle;
import newswatch.producer.Summary;
import newswatch.schemas.deadletter.DeadLetter;

/** Articles read from files without Kafka: what is none is told on the error stream, and the rest goes on. */
final class Inputs {
    private Inputs() {}

    /**
     * Reads all, one after the other.
     *
     * @throws Failure if something named is not there
     */
    static Summary read(List<String> inputs, PrintWriter err, Consumer<ReadArticle> articles) {
        Ingestion ingestion = Ingestion.builder()
                .inputs(inputs)
                .stdin(System.in)
                .listener(telling(err))
                .build();
        try {
            return ingestion.read(articles);
        } catch (InputException e) {
            throw new Failure(Problems.text(e.problems()), e);
        }
    }

    /**
     * Tells what is missing, if anything is.
     *
     * @param done what was done with the articles
     * @return the exit code
     */
    static int end(Summary summary, String done, PrintWriter err) {
        if (summary.deadLettered() == 0 && summary.complete()) {
            return ExitCode.DONE;
        }
        var told = new StringJoiner(", ").add(many(summary.sent(), "article") + " " + done);
        if (summary.deadLettered() > 0) {
            told.add(many(summary.deadLettered(), "item") + (summary.deadLettered() == 1 ? " is" : " are") + " none");
        }
        if (summary.failedInputs() > 0) {
            told.add(many(summary.failedInputs(), "input") + " not read, or not to its end");
        }
        err.println(told);
        return ExitCode.FAILED;
    }

    private static String many(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static IngestionListener telling(PrintWriter err) {
        return new IngestionListener() {
            @Override
            public void deadLetter(DeadLetter letter) {
                err.println(letter.message());
            }

            @Override
            public void problem(String sentence) {
                err.println(sentence);
            }
        };
    }
}
