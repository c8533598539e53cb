package newswatch.streams.alert;

import java.util.Set;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.topic.Topics;
import newswatch.streams.binary.BinarySerde;
import newswatch.streams.origin.Origin;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Match to alert, unless the rule is cooling down. Store {@value #COOL_DOWNS}: rule id to {@link CoolDown}. */
public final class RaiseAlert implements ProcessorSupplier<String, RuleMatch, String, Alert> {
    static final String COOL_DOWNS = "cool-downs";

    private final StoreBuilder<KeyValueStore<String, CoolDown>> store = Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(COOL_DOWNS),
            Serdes.String(),
            new BinarySerde<>(CoolDown::toBytes, CoolDown::fromBytes));

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store);
    }

    @Override
    public Processor<String, RuleMatch, String, Alert> get() {
        return new Raiser();
    }

    private static final class Raiser extends ContextualProcessor<String, RuleMatch, String, Alert> {
        private KeyValueStore<String, CoolDown> coolDowns;

        @Override
        public void init(ProcessorContext<String, Alert> context) {
            super.init(context);
            coolDowns = context.getStateStore(COOL_DOWNS);
        }

        @Override
        public void process(Record<String, RuleMatch> incoming) {
            RuleMatch match = incoming.value();
            CoolDown before = coolDowns.get(incoming.key());
            if (before != null && before.silences(match.ingestedAt(), match.coolDown())) {
                coolDowns.put(incoming.key(), new CoolDown(before.last(), before.heldBack() + 1));
                return;
            }
            coolDowns.put(incoming.key(), new CoolDown(match.ingestedAt(), 0));
            long heldBack = before == null ? 0 : before.heldBack();
            context()
                    .forward(incoming.withValue(alert(match.alert(), heldBack))
                            .withHeaders(new Origin(match.partition(), match.offset()).headers(Topics.ALERTS)));
        }

        private static Alert alert(Alert single, long heldBack) {
            return new Alert(
                    single.id(),
                    single.ruleId(),
                    single.kind(),
                    single.firedAt(),
                    single.eventTime(),
                    single.country(),
                    single.entityId(),
                    single.entityName(),
                    single.headline(),
                    single.evidence(),
                    heldBack + 1,
                    heldBack);
        }
    }
}
