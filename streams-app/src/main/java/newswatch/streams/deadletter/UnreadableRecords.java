package newswatch.streams.deadletter;

import java.util.List;
import java.util.Map;
import newswatch.schemas.deadletter.DeadLetter.Reason;
import newswatch.schemas.json.UnreadableRecordException;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Puts records of {@code news.articles} aside that are no articles. Set as {@code deserialization.exception.handler}. */
public final class UnreadableRecords implements DeserializationExceptionHandler {
    @Override
    public void configure(Map<String, ?> configs) {
        // nothing to set
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception error) {
        if (!Topics.ARTICLES.name().equals(record.topic())) {
            return Response.fail();
        }
        return Response.resume(List.of(DeadLetters.record(
                context, record.key(), record.value(), reason(error), String.valueOf(error.getMessage()), null)));
    }

    private static Reason reason(Exception error) {
        if (error instanceof RecordTooLargeException) {
            return Reason.TOO_LARGE;
        }
        return error instanceof UnreadableRecordException unreadable && unreadable.isMalformed()
                ? Reason.UNREADABLE
                : Reason.INVALID;
    }
}
