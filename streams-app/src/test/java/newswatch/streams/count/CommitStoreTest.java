package newswatch.streams.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** If this fails after an update of Kafka, Kafka Streams no longer calls the store before a commit. */
class CommitStoreTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {StreamsConfig.EXACTLY_ONCE_V2, StreamsConfig.AT_LEAST_ONCE})
    void whatIsHeldBackIsWrittenToStoreChangelogAndOutputBeforeTheCommit(String guarantee) {
        try (TopologyTestDriver driver = driver(guarantee)) {
            var in = driver.createInputTopic("in", new StringSerializer(), new StringSerializer());
            var out = driver.createOutputTopic("out", new StringDeserializer(), new StringDeserializer());
            var changelog =
                    driver.createOutputTopic("app-held-changelog", new StringDeserializer(), new StringDeserializer());

            in.pipeInput("k", "a b c");

            assertThat(out.readKeyValuesToList()).containsExactly(KeyValue.pair("k", "abc"));
            assertThat(changelog.readKeyValuesToList()).containsExactly(KeyValue.pair("k", "abc"));
            CommitStore store = (CommitStore) driver.getAllStateStores().get("held");
            assertThat(store).isNotNull();
        }
    }

    @Test
    void aPunctuationIsFollowedByTheSameCall() {
        try (TopologyTestDriver driver = driver(StreamsConfig.AT_LEAST_ONCE)) {
            driver.advanceWallClockTime(Duration.ofSeconds(10));

            var out = driver.createOutputTopic("out", new StringDeserializer(), new StringDeserializer());
            assertThat(out.readValuesToList()).containsExactly("tick");
        }
    }

    private TopologyTestDriver driver(String guarantee) {
        var builder = new StreamsBuilder();
        builder.stream("in", Consumed.with(Serdes.String(), Serdes.String()))
                .process(new HoldBack())
                .to("out", Produced.with(Serdes.String(), Serdes.String()));
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "app");
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, guarantee);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        return new TopologyTestDriver(builder.build(), properties);
    }

    /** Forwards nothing while it processes. */
    private static final class HoldBack implements ProcessorSupplier<String, String, String, String> {
        private final StoreBuilder<CommitStore> store = CommitStore.named("held");

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(store);
        }

        @Override
        public Processor<String, String, String, String> get() {
            return new Holder();
        }
    }

    private static final class Holder extends ContextualProcessor<String, String, String, String>
            implements CommitStore.BeforeCommit {
        private final List<String> held = new ArrayList<>();
        private CommitStore store;

        @Override
        public void init(ProcessorContext<String, String> context) {
            super.init(context);
            store = context.getStateStore("held");
            store.beforeCommit(context, this);
            context.schedule(Duration.ofSeconds(10), PunctuationType.WALL_CLOCK_TIME, now -> held.add("tick"));
        }

        @Override
        public void process(Record<String, String> record) {
            held.addAll(List.of(record.value().split(" ")));
        }

        @Override
        public void write() {
            if (!held.isEmpty()) {
                String all = String.join("", held);
                store.wrapped()
                        .put(
                                Bytes.wrap("k".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                all.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                context().forward(new Record<>("k", all, 1));
                held.clear();
            }
        }

        @Override
        public void forget() {
            held.clear();
        }
    }
}
