package newswatch.schemas.mention;

/** What a quantity measures; decides the meaning of its unit. */
public enum QuantityKind {
    /** Unit: ISO 4217 code. */
    MONEY,
    /** Unit: {@code %}. */
    PERCENT,
    /** Unit: {@code %p}. */
    PERCENT_POINT,
    /** A multiple or fraction; unit: {@code x}. */
    RATIO,
    /** Unit: the counter or noun as written ({@code 명}, {@code workers}). */
    COUNT,
    /** A physical measure; unit as written ({@code MW}). */
    MEASURE
}
