package newswatch.producer;

import newswatch.schemas.deadletter.DeadLetter;

/** What wants to know how a run goes on. Called from the thread that runs; an exception ends the run. */
public interface IngestionListener {
    /** About once a second while items come, after each input and each scan of watched folders: a sign of life too. */
    default void progress(Progress progress) {}

    /** Something is no article; in Kafka it goes to {@code news.dead-letters}. */
    default void deadLetter(DeadLetter letter) {}

    /** An input could not be read, or not to its end, or a table beside it could not: a sentence for people. */
    default void problem(String sentence) {}
}
