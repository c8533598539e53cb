package newswatch.streams.count;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import newswatch.schemas.count.CountWindow;
import newswatch.schemas.topic.Topics;
import newswatch.streams.contribution.CountryChange;
import newswatch.streams.contribution.EntityShare;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Changes to counts per country, entity and window, as text and JSON of {@code news.country-entity-counts}. Store {@value
 * #ENTITY_COUNTS}: {@link RowKey} to {@link EntityRow}.
 */
public final class CountEntities implements ProcessorSupplier<String, CountryChange, String, byte[]> {
    static final String ENTITY_COUNTS = "country-entity-counts";

    private static final int ROWS_IN_MEMORY = 32_768;

    private final Counter.Settings settings;
    private final StoreBuilder<CommitStore> store = CommitStore.named(ENTITY_COUNTS);

    /**
     * @param dayZones zones of the DAY windows
     * @param retention after which an article is late
     */
    public CountEntities(List<ZoneId> dayZones, Duration retention) {
        this.settings = new Counter.Settings(dayZones, retention, ROWS_IN_MEMORY);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store);
    }

    @Override
    public Processor<String, CountryChange, String, byte[]> get() {
        return new EntityCounter(settings);
    }

    private static final class EntityCounter extends Counter<EntityRow> {
        EntityCounter(Settings settings) {
            super(ENTITY_COUNTS, Topics.COUNTRY_ENTITY_COUNTS, settings, EntityRow::new);
        }

        @Override
        void count(CountryChange change, CountWindow window, long timestamp) {
            for (EntityShare entity : change.share().entities()) {
                change(new RowKey(window, change.share().country(), entity.entityId()), change, timestamp)
                        .add(entity);
            }
        }
    }
}
