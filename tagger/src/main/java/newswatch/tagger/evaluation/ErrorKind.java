package newswatch.tagger.evaluation;

import java.util.Locale;

/** What can be wrong with a mention. The first four concern span and type, the others a mention whose span is right. */
public enum ErrorKind {
    /** In the gold, not found. */
    MISSED,
    /** Found, not in the gold. */
    SPURIOUS,
    /** Right type, and the spans overlap. */
    WRONG_SPAN,
    /** Right span, another type. */
    WRONG_TYPE,
    /** Value or unit of a quantity differ. */
    WRONG_VALUE,
    /** The entity's own countries (HOME) differ. */
    WRONG_COUNTRIES,
    /** The countries spoken of (ABOUT) differ; only where the gold marks them. */
    WRONG_ABOUT,
    /** The use of a policy differs; only where the gold marks it. */
    WRONG_USE;

    /** In words: {@code wrong span}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
