package newswatch.streams.deadletter;

import newswatch.schemas.deadletter.DeadLetter.Reason;
import org.jspecify.annotations.Nullable;

/** An article cannot be tagged. Thrown before anything was stored or sent, so that it can be put aside as a whole. */
public final class RejectedArticleException extends RuntimeException {
    private final Reason reason;

    /**
     * @param reason what kind of fault
     * @param message what was seen and what was wanted
     * @param cause may be null
     */
    public RejectedArticleException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
