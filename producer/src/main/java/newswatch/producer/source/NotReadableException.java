package newswatch.producer.source;

import java.io.IOException;

/** The input is neither a feed nor JSON Lines. The message says what was seen and what was wanted. */
public final class NotReadableException extends IOException {
    public NotReadableException(String message) {
        super(message);
    }

    public NotReadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
