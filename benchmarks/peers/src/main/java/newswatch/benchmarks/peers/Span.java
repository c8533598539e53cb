package newswatch.benchmarks.peers;

/**
 * What a person marked or a tagger found.
 *
 * @param start in UTF-16 code units of {@link MarkedText#text}
 * @param end one past the last
 */
record Span(Kind kind, int start, int end) {
    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether both are the same characters, of whatever kind. */
    boolean covers(Span other) {
        return start == other.start && end == other.end;
    }
}
