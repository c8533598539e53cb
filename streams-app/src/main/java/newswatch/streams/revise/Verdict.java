package newswatch.streams.revise;

/** What a copy of an article is, beside what was counted before. */
public enum Verdict {
    /** It changes what is counted: first copy, revision or withdrawal. */
    REVISION,
    /** It says what the latest copy said. */
    SAME,
    /** It is older than the latest copy. */
    STALE,
    /** It came from a feed that does not own the article. */
    OTHER_FEED,
    /** Its windows are closed. */
    LATE
}
