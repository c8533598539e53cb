package newswatch.streams.count;

import newswatch.streams.binary.BinarySerde;
import newswatch.streams.contribution.CountryChange;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The repartition topic that brings all changes of a country to one task. The row {@code *} takes a record of every
 * article, so one task has more to do than any other; it only adds up.
 */
public final class CountryChanges {
    private CountryChanges() {}

    /** By country. */
    public static Repartitioned<String, CountryChange> byCountry() {
        return Repartitioned.with(Serdes.String(), new BinarySerde<>(CountryChange::toBytes, CountryChange::fromBytes))
                .withName("country-changes");
    }
}
