package newswatch.streams.count;

import java.time.Instant;
import java.util.List;
import newswatch.streams.contribution.Contribution;
import newswatch.streams.contribution.CountryChange;
import newswatch.streams.contribution.CountryShare;
import newswatch.streams.revise.Counted;
import newswatch.streams.revise.TaggedRevision;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/** Revision to one {@link CountryChange} a country, keyed by country: after minus before. */
public final class Contribute implements ProcessorSupplier<String, TaggedRevision, String, CountryChange> {
    @Override
    public Processor<String, TaggedRevision, String, CountryChange> get() {
        return new ContextualProcessor<>() {
            @Override
            public void process(Record<String, TaggedRevision> incoming) {
                Counted before = incoming.value().before();
                Counted after = incoming.value().after();
                if (before == null || before.eventTime().equals(after.eventTime())) {
                    Contribution old = before == null ? Contribution.NONE : before.contribution();
                    forward(incoming, after.eventTime(), after.contribution().minus(old));
                } else {
                    forward(incoming, before.eventTime(), Contribution.NONE.minus(before.contribution()));
                    forward(incoming, after.eventTime(), after.contribution().shares());
                }
            }

            private void forward(
                    Record<String, TaggedRevision> incoming, Instant eventTime, List<CountryShare> changes) {
                Headers none = new RecordHeaders(); // the change carries its origin itself, in three bytes
                long sequence = incoming.value().tagged().stamp().sequence();
                for (CountryShare change : changes) {
                    context()
                            .forward(new Record<>(
                                    change.country(),
                                    new CountryChange(
                                            eventTime,
                                            sequence,
                                            incoming.value().origin(),
                                            change),
                                    incoming.timestamp(),
                                    none));
                }
            }
        };
    }
}
