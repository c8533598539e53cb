package newswatch.producer.source;

import org.jspecify.annotations.Nullable;

/**
 * Where an item stands, for messages and dead letters.
 *
 * @param input file, URL or {@code stdin}
 * @param unit what {@code number} counts ({@code item}, {@code line}); absent: the input as a whole
 * @param number from 1; 0 for the input as a whole
 */
public record Place(String input, @Nullable String unit, long number) {
    /** The input as a whole. */
    public static Place of(String input) {
        return new Place(input, null, 0);
    }

    /** {@code feeds/economy.xml: item 3}. */
    @Override
    public String toString() {
        return unit == null ? input : input + ": " + unit + " " + number;
    }
}
