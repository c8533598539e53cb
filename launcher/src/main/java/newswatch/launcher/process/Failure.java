package newswatch.launcher.process;

import org.jspecify.annotations.Nullable;

/**
 * An error that was to be expected: no broker, no such file, no such topic. The message is all that the user needs:
 * what is wrong, and what to do.
 */
public final class Failure extends RuntimeException {
    public Failure(String message) {
        this(message, null);
    }

    public Failure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
