package newswatch.tagger.evaluation;

/** Hears how far an evaluation is. */
@FunctionalInterface
public interface EvaluationProgress {
    /** Nobody listens. */
    EvaluationProgress NONE = (done, of) -> {};

    /** So many of so many articles are tagged. */
    void tagged(int done, int of);
}
