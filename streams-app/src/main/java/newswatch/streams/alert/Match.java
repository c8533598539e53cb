package newswatch.streams.alert;

import newswatch.alerts.evidence.Alerts;
import newswatch.streams.origin.Origin;
import newswatch.streams.revise.TaggedRevision;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/** Revision to one {@link RuleMatch} for each rule that it fires, keyed by rule id. */
public final class Match implements ProcessorSupplier<String, TaggedRevision, String, RuleMatch> {
    @Override
    public Processor<String, TaggedRevision, String, RuleMatch> get() {
        return new ContextualProcessor<>() {
            @Override
            public void process(Record<String, TaggedRevision> incoming) {
                TaggedRevision revision = incoming.value();
                Origin origin = revision.origin();
                for (newswatch.alerts.match.Match match : revision.matches()) {
                    var firedAt = java.time.Instant.ofEpochMilli(context().currentSystemTimeMs());
                    RuleMatch fired = new RuleMatch(
                            Alerts.raise(revision.tagged(), match, firedAt),
                            match.rule().coolDown(),
                            revision.tagged().article().ingestedAt(),
                            origin.partition(),
                            origin.offset());
                    context()
                            .forward(incoming.withKey(match.rule().id())
                                    .withValue(fired)
                                    .withHeaders(new RecordHeaders()));
                }
            }
        };
    }
}
