package newswatch.tagger.quantity;

import java.math.BigDecimal;
import newswatch.schemas.mention.QuantityKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the tables list it.
 *
 * @param name ISO 4217 code, %, %p or x; null where the unit is given as written
 * @param factor what the number is multiplied with: 0.01 for cents
 * @param korean whether it is written in Hangul, so that particles may follow
 * @param one whether 한 in front of it counts
 * @param anyDollar whether it is written alike for the dollars of several countries: $, dollars, cents, 달러
 */
record Unit(
        @Nullable String name,
        QuantityKind kind,
        BigDecimal factor,
        UnitRule rule,
        boolean korean,
        boolean one,
        boolean anyDollar) {}
