package newswatch.training.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.evaluation.GoldMention;
import org.jspecify.annotations.Nullable;

/**
 * What two annotators marked at one place. One of the two may be missing, never both.
 *
 * @param first null if only the second marked something
 * @param second null if only the first did
 */
record MarkPair(@Nullable GoldMention first, @Nullable GoldMention second) {
    /** A fraction of so many decimals or more may have been rounded: 18분의 1 is 0.0556 or 0.05556. */
    private static final int ROUNDED_PLACES = 3;

    MarkPair {
        if (first == null && second == null) {
            throw new IllegalArgumentException("a pair of no mark");
        }
    }

    /** The mark of the first annotator, else that of the second. */
    GoldMention either() {
        return first != null ? first : Objects.requireNonNull(second);
    }

    /** Field of both. */
    TextField field() {
        return either().field();
    }

    /** Whether both marked exactly this span with the same type. */
    boolean isCommon() {
        return first != null && second != null && first.type() == second.type() && isSameSpan(first, second);
    }

    /** In what the two differ, in the order of {@link Difference}; empty if in nothing. */
    Set<Difference> differences() {
        if (first == null) {
            return EnumSet.of(Difference.ONLY_SECOND);
        }
        if (second == null) {
            return EnumSet.of(Difference.ONLY_FIRST);
        }
        if (first.type() != second.type()) {
            return EnumSet.of(Difference.TYPE);
        }
        if (!isSameSpan(first, second)) {
            return EnumSet.of(Difference.SPAN);
        }
        var differences = EnumSet.noneOf(Difference.class);
        if (!first.countries().equals(second.countries())) {
            differences.add(Difference.HOME);
        }
        if (!isSameValue(first.value(), second.value()) || !Objects.equals(first.unit(), second.unit())) {
            differences.add(Difference.VALUE);
        }
        if (first.use() != second.use()) {
            differences.add(Difference.USE);
        }
        return differences;
    }

    private static boolean isSameSpan(GoldMention one, GoldMention other) {
        return one.start() == other.start() && one.end() == other.end();
    }

    private static boolean isSameValue(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == other;
        }
        int places = Math.min(one.scale(), other.scale());
        if (places < ROUNDED_PLACES) {
            return one.compareTo(other) == 0;
        }
        return one.setScale(places, RoundingMode.HALF_UP).compareTo(other.setScale(places, RoundingMode.HALF_UP)) == 0;
    }
}
