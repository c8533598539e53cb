package newswatch.tagger.quantity;

import java.math.BigDecimal;
import newswatch.schemas.mention.QuantityKind;

/**
 * One number with what it measures.
 *
 * @param start first character with sign and currency symbol, UTF-16 code units, inclusive
 * @param end one past the last character of the unit (of the number, where the unit stands before it or is shared with
 *     the next number of a range)
 * @param value plain decimal in {@code unit}; fractions are rounded to five places, those under a thousandth to
 *     four digits
 * @param unit see {@link QuantityKind}
 * @param kind what is measured
 */
public record Quantity(int start, int end, BigDecimal value, String unit, QuantityKind kind) {
    public Quantity {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("end " + end + " is not greater than start " + start);
        }
    }
}
