package newswatch.streams.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import newswatch.schemas.count.CountWindow;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.json.Json;
import newswatch.streams.contribution.CountryChange;
import newswatch.streams.contribution.CountryShare;
import newswatch.streams.origin.Origin;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowCacheTest {
    private static final Instant TIME = Instant.parse("2025-01-31T09:10:00Z");

    private final List<CountryCount> emitted = new ArrayList<>();
    private KeyValueStore<Bytes, byte[]> store;

    @BeforeEach
    void open() {
        store = Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore("rows"), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
    }

    @Test
    void aRowIsWrittenOnceHoweverOftenItChanged() {
        RowCache<CountryRow> rows = cache(10);
        add(rows, "KR", 1);
        add(rows, "KR", 2);
        add(rows, "KR", 3);
        assertThat(emitted).isEmpty();

        rows.write();
        rows.write();

        assertThat(emitted).singleElement().satisfies(count -> {
            assertThat(count.articles()).isEqualTo(3);
            assertThat(count.stamps()).containsEntry(0, 3L);
        });
    }

    @Test
    void aRowThatWasDroppedIsReadAgain() {
        RowCache<CountryRow> rows = cache(10);
        add(rows, "KR", 1);
        rows.write();
        rows.forget();
        add(rows, "KR", 2);
        rows.write();

        assertThat(emitted.get(1).articles()).isEqualTo(2);
    }

    @Test
    void whatWasNotWrittenIsForgotten() {
        RowCache<CountryRow> rows = cache(10);
        add(rows, "KR", 1);
        rows.forget();
        rows.write();

        assertThat(emitted).isEmpty();
        assertThat(store.approximateNumEntries()).isZero();
    }

    @Test
    void noChangedRowIsDroppedUnwrittenWhenRoomIsShort() {
        RowCache<CountryRow> rows = cache(2);
        for (int round = 0; round < 3; round++) {
            for (String country : List.of("KR", "US", "JP", "CN", "DE")) {
                add(rows, country, 1);
            }
        }
        rows.write();
        emitted.clear();
        for (String country : List.of("KR", "US", "JP", "CN", "DE")) {
            add(rows, country, 1);
        }
        rows.write();

        assertThat(emitted).extracting(CountryCount::articles).containsOnly(4L);
    }

    @Test
    void aRowIsLookedUpInTheStoreOnlyIfItMayBeThere() {
        var looks = new AtomicInteger();
        store = counting(looks, store);
        RowCache<CountryRow> rows = cache(2);
        add(rows, "KR", 1);
        add(rows, "US", 2);
        assertThat(looks).hasValue(0);

        add(rows, "JP", 3); // there is no room for KR any more
        add(rows, "KR", 4);
        rows.write();

        assertThat(looks).hasValue(2); // for JP and KR
        assertThat(emitted.get(emitted.size() - 1).articles()).isEqualTo(2);
    }

    @Test
    void rowsLieByAge() {
        Bytes old = key("KR", TIME).toBytes();
        Bytes young = key("AA", TIME.plus(Duration.ofHours(1))).toBytes();
        Bytes ancient = key("ZA", Instant.parse("1969-01-01T00:00:00Z")).toBytes();

        assertThat(ancient).isLessThan(old);
        assertThat(old).isLessThan(young);
        assertThat(RowKey.from(WindowUnit.HOUR, Long.MIN_VALUE)).isLessThan(ancient);
    }

    private RowCache<CountryRow> cache(int capacity) {
        return new RowCache<>(store, CountryRow::new, row -> emitted.add(read(row)), capacity);
    }

    @SuppressWarnings("unchecked")
    private static KeyValueStore<Bytes, byte[]> counting(AtomicInteger looks, KeyValueStore<Bytes, byte[]> store) {
        return (KeyValueStore<Bytes, byte[]>) Proxy.newProxyInstance(
                RowCacheTest.class.getClassLoader(),
                new Class<?>[] {KeyValueStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("get")) {
                        looks.incrementAndGet();
                    }
                    return method.invoke(store, arguments);
                });
    }

    private static CountryCount read(CountryRow row) {
        return Json.read("row", CountryCount.class, new CountJson().value(row));
    }

    private static void add(RowCache<CountryRow> rows, String country, long sequence) {
        CountryRow row = rows.row(key(country, TIME));
        rows.changing(row);
        var share = new CountryShare(country, 1, 0, 0, new int[5], new int[5], List.of());
        row.stamp(new CountryChange(TIME, sequence, new Origin(0, sequence), share), 1);
        row.add(share);
    }

    private static RowKey key(String country, Instant time) {
        return new RowKey(CountWindow.holding(time, WindowUnit.HOUR, ZoneId.of("UTC")), country, "");
    }
}
