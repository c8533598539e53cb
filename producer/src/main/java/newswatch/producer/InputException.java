package newswatch.producer;

import java.util.List;

/** What was named cannot be read: wrong use, found before anything was sent. The message lists all that is wrong. */
public final class InputException extends RuntimeException {
    private final List<String> problems;

    InputException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, a sentence each. */
    public List<String> problems() {
        return problems;
    }
}
