package newswatch.schemas.json;

import org.jspecify.annotations.Nullable;

/** A text is not the record that it should be. The message says where, what was seen and what was wanted. */
public final class UnreadableRecordException extends RuntimeException {
    private final boolean malformed;
    private final String problem;

    /**
     * @param origin topic, or file and line
     * @param type the record wanted
     * @param malformed whether the text is no JSON at all
     * @param problem field, value and rule
     * @param cause may be null
     */
    public UnreadableRecordException(
            String origin, Class<?> type, boolean malformed, String problem, @Nullable Throwable cause) {
        super(origin + ": " + (malformed ? "not JSON" : "not a valid " + type.getSimpleName()) + ": " + problem, cause);
        this.malformed = malformed;
        this.problem = malformed ? "not JSON: " + problem : problem;
    }

    /** What is wrong, without where: for those who name the place, and what was wanted, in their own way. */
    public String problem() {
        return problem;
    }

    /** Whether the text is no JSON at all; else it is JSON that breaks a rule of the record. */
    public boolean isMalformed() {
        return malformed;
    }
}
