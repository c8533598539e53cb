package newswatch.producer;

import java.util.List;

/** What was named cannot be read: wrong use, found before anything was sent. The message lists all that is wrong. */
public final class InputException extends RuntimeException {
    InputException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
