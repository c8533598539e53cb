package newswatch.streams.encode;

/**
 * A tagged article as JSON, of which each mention can be had by itself, for it stands in a record of its own too.
 *
 * @param json UTF-8, as it is written to {@code news.tagged-articles}
 * @param starts of each mention, where it begins in {@code json}
 * @param ends of each mention, one past its last byte
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record EncodedArticle(byte[] json, int[] starts, int[] ends) {
    /** Appends the mention of this number, from 0. */
    void writeMention(int number, JsonWriter to) {
        to.raw(json, starts[number], ends[number]);
    }
}
