package newswatch.producer.source;

import java.io.IOException;

/** The input ends in the middle. What stands before was read; the message says where it ends and what is missing. */
public final class CutOffException extends IOException {
    /** @param where the place of the end, and what is missing there */
    public CutOffException(String where) {
        super("cut off: " + where + "; what stands before was read");
    }
}
