package newswatch.launcher.command;

import java.io.PrintWriter;
import java.util.List;
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
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
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
