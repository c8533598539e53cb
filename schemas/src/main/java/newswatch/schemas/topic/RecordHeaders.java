package newswatch.schemas.topic;

/** Names of the headers that every record written by newswatch carries; values are UTF-8 text. */
public final class RecordHeaders {
    /** {@code application/json}. */
    public static final String CONTENT_TYPE = "content-type";

    /** Name and version of the schema, as {@link Topic#schema()} gives them. */
    public static final String SCHEMA = "schema";

    /** Topic of the record from which this one was made; absent on records that a producer wrote. */
    public static final String SOURCE_TOPIC = "source-topic";

    /** Partition of that record. */
    public static final String SOURCE_PARTITION = "source-partition";

    /** Offset of that record. */
    public static final String SOURCE_OFFSET = "source-offset";

    private RecordHeaders() {}
}
