package newswatch.streams.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import newswatch.schemas.topic.RecordHeaders;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * The record of {@code news.articles} from which another was made.
 *
 * @param partition of that record
 * @param offset of that record
 */
public record Origin(int partition, long offset) {
    private static final Header CONTENT_TYPE =
            new RecordHeader(RecordHeaders.CONTENT_TYPE, "application/json".getBytes(UTF_8));
    private static final Header SOURCE =
            new RecordHeader(RecordHeaders.SOURCE_TOPIC, Topics.ARTICLES.name().getBytes(UTF_8));
    private static final Map<String, Header> SCHEMAS = new ConcurrentHashMap<>();

    /** The headers of a record of {@code topic} that is made from this one. */
    public Headers headers(Topic<?, ?> topic) {
        return new org.apache.kafka.common.header.internals.RecordHeaders(new Header[] {
            CONTENT_TYPE,
            SCHEMAS.computeIfAbsent(
                    topic.name(),
                    any -> new RecordHeader(RecordHeaders.SCHEMA, topic.schema().getBytes(UTF_8))),
            SOURCE,
            new RecordHeader(
                    RecordHeaders.SOURCE_PARTITION, Integer.toString(partition).getBytes(UTF_8)),
            new RecordHeader(RecordHeaders.SOURCE_OFFSET, Long.toString(offset).getBytes(UTF_8))
        });
    }
}
