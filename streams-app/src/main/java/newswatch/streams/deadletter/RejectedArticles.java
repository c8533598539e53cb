package newswatch.streams.deadletter;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Puts articles aside that were rejected before the first effect; lets every other error stop the application, for an
 * article half done would look seen. Set as {@code processing.exception.handler}.
 */
public final class RejectedArticles implements ProcessingExceptionHandler {
    @Override
    public void configure(Map<String, ?> configs) {
        // nothing to set
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception error) {
        if (!(error instanceof RejectedArticleException rejected)) {
            return Response.fail();
        }
        return Response.resume(List.of(DeadLetters.record(
                context,
                context.sourceRawKey(),
                context.sourceRawValue(),
                rejected.reason(),
                String.valueOf(rejected.getMessage()),
                rejected.getCause())));
    }
}
