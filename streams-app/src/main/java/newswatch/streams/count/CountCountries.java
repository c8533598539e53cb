package newswatch.streams.count;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import newswatch.schemas.count.CountWindow;
import newswatch.schemas.topic.Topics;
import newswatch.streams.contribution.CountryChange;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Changes to counts per country and window, as text and JSON of {@code news.country-counts}. Store {@value
 * #COUNTRY_COUNTS}: {@link RowKey} to {@link CountryRow}.
 */
public final class CountCountries implements ProcessorSupplier<String, CountryChange, String, byte[]> {
    static final String COUNTRY_COUNTS = "country-counts";

    private static final int ROWS_IN_MEMORY = 4_096;

    private final Counter.Settings settings;
    private final StoreBuilder<CommitStore> store = CommitStore.named(COUNTRY_COUNTS);

    /**
     * @param dayZones zones of the DAY windows
     * @param retention after which an article is late
     */
    public CountCountries(List<ZoneId> dayZones, Duration retention) {
        this.settings = new Counter.Settings(dayZones, retention, ROWS_IN_MEMORY);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store);
    }

    @Override
    public Processor<String, CountryChange, String, byte[]> get() {
        return new CountryCounter(settings);
    }

    private static final class CountryCounter extends Counter<CountryRow> {
        CountryCounter(Settings settings) {
            super(COUNTRY_COUNTS, Topics.COUNTRY_COUNTS, settings, CountryRow::new);
        }

        @Override
        void count(CountryChange change, CountWindow window, long timestamp) {
            if (!change.share().leavesCountry()) {
                change(new RowKey(window, change.share().country(), ""), change, timestamp)
                        .add(change.share());
            }
        }
    }
}
