package newswatch.tagger.evaluation;

import java.util.List;

/** A gold file that breaks its format; the message lists each problem with file, line and field. */
public final class UnreadableGoldException extends RuntimeException {
    private static final int MOST_SHOWN = 20;
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    UnreadableGoldException(List<String> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, in the order of the file; each begins with {@code file:line: field}. */
    public List<String> problems() {
        return problems;
    }

    private static String message(List<String> problems) {
        String shown = String.join("\n", problems.subList(0, Math.min(MOST_SHOWN, problems.size())));
        return problems.size() <= MOST_SHOWN ? shown : shown + "\n… and " + (problems.size() - MOST_SHOWN) + " more";
    }
}
