package newswatch.tagger.gazetteer.lint;

/** How much a finding matters. */
public enum Severity {
    /** The entry tags wrongly, or says what cannot be true. */
    ERROR,
    /** It works, but perhaps not as it was meant. */
    WARNING
}
