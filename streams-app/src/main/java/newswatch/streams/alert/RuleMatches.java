package newswatch.streams.alert;

import newswatch.schemas.topic.JsonSerde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Repartitioned;

/** The repartition topic that brings all matches of a rule to one task. */
public final class RuleMatches {
    private static final int MAX_BYTES = 256 * 1024;

    private RuleMatches() {}

    /** By rule id. */
    public static Repartitioned<String, RuleMatch> byRule() {
        return Repartitioned.with(Serdes.String(), new JsonSerde<>(RuleMatch.class, MAX_BYTES))
                .withName("rule-matches");
    }
}
