package newswatch.tagger.gazetteer.lint;

/** What a program may do about a finding without asking. */
public enum Remedy {
    /** Nothing: somebody has to decide. */
    NONE,
    /** Let the name need context. */
    NEEDS_CONTEXT
}
