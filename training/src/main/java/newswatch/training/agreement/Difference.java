package newswatch.training.agreement;

import java.util.Locale;

/** In what two annotators differ about one place. */
enum Difference {
    /** Only the first marked it. */
    ONLY_FIRST,
    /** Only the second marked it. */
    ONLY_SECOND,
    /** Same type, and the spans overlap. */
    SPAN,
    /** Same span, another type. */
    TYPE,
    /** Same span and type, another home. */
    HOME,
    /** Same span, another value or unit of the quantity. */
    VALUE,
    /** Same span, another use of the policy. */
    USE;

    /** In words: {@code only first}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
