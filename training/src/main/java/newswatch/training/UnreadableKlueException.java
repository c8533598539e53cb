package newswatch.training;

import java.io.IOException;

/** A file that is not in the form of KLUE's named entities; the message says where, and what was wanted. */
final class UnreadableKlueException extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableKlueException(String message) {
        super(message);
    }
}
