package newswatch.streams.tag;

import java.time.Duration;
import java.util.Set;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.topic.Topics;
import newswatch.streams.alert.LiveRules;
import newswatch.streams.gazetteer.LiveTagging;
import newswatch.streams.origin.Origin;
import newswatch.streams.revise.Counted;
import newswatch.streams.revise.Judge;
import newswatch.streams.revise.Judge.Judgement;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Article to {@link TagOutcome}; what changes nothing has no outcome. Store {@value #CONTRIBUTIONS}: id to {@link
 * Counted}. Store {@value #STAMPS}: the sequence of the last revision of this task.
 */
public final class Tag implements ProcessorSupplier<String, Article, String, TagOutcome> {
    /** Name of the store of what was counted. */
    public static final String CONTRIBUTIONS = "contributions";

    /** Name of the store of the sequence. */
    public static final String STAMPS = "stamps";

    private final LiveTagging tagging;
    private final LiveRules rules;
    private final Duration retention;
    private final StoreBuilder<KeyValueStore<String, byte[]>> contributions = Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(CONTRIBUTIONS), Serdes.String(), Serdes.ByteArray());
    private final StoreBuilder<KeyValueStore<String, Long>> stamps = Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(STAMPS), Serdes.String(), Serdes.Long())
            .withCachingEnabled(); // written once a commit, not once an article

    /**
     * @param tagging in force
     * @param rules in force
     * @param retention how long before its ingestion an article may have been published
     */
    public Tag(LiveTagging tagging, LiveRules rules, Duration retention) {
        this.tagging = tagging;
        this.rules = rules;
        this.retention = retention;
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(contributions, stamps);
    }

    @Override
    public Processor<String, Article, String, TagOutcome> get() {
        return new Tagger();
    }

    private final class Tagger extends ContextualProcessor<String, Article, String, TagOutcome> {
        private static final String SEQUENCE = "sequence";

        private final Judge judge = new Judge(retention);
        private final Revising revising = new Revising();
        private KeyValueStore<String, byte[]> counted;
        private KeyValueStore<String, Long> sequences;
        private CopyMeters meters;

        @Override
        public void init(ProcessorContext<String, TagOutcome> context) {
            super.init(context);
            counted = context.getStateStore(CONTRIBUTIONS);
            sequences = context.getStateStore(STAMPS);
            meters = new CopyMeters(context);
        }

        @Override
        public void process(Record<String, Article> incoming) {
            Article article = ArticleChecks.article(incoming.key(), incoming.value());
            byte[] stored = counted.get(article.id());
            Counted before = stored == null ? null : Counted.fromBytes(stored);
            Judgement judgement = judge.judge(article, before);
            Origin origin = origin();
            switch (judgement.verdict()) {
                case REVISION -> {
                    Long last = sequences.get(SEQUENCE);
                    long sequence = last == null ? 1 : last + 1;
                    Revising.Result result = revising.revise( // may throw: nothing is stored yet
                            article,
                            judgement,
                            before,
                            new Stamp(context().taskId().partition(), sequence),
                            origin,
                            tagging.current(context().currentSystemTimeMs()),
                            rules.current());
                    counted.put(article.id(), result.stored());
                    sequences.put(SEQUENCE, sequence);
                    forward(incoming, new TagOutcome(result.revision(), null), origin.headers(Topics.TAGGED_ARTICLES));
                }
                case LATE -> forward(incoming, new TagOutcome(null, article), origin.headers(Topics.LATE_ARTICLES));
                case SAME -> remember(article, before, origin);
                case STALE, OTHER_FEED -> {} // metered, and that is all
            }
            meters.count(judgement.verdict());
        }

        /** The same text may be newer: what is older than this copy is stale from now on. */
        private void remember(Article article, @Nullable Counted before, Origin origin) {
            if (before != null && article.version().isAfter(before.version())) {
                counted.put(
                        article.id(),
                        before.seenAgain(article.version(), origin.offset()).toBytes());
            }
        }

        private void forward(Record<String, Article> incoming, TagOutcome outcome, Headers headers) {
            context().forward(incoming.withValue(outcome).withHeaders(headers));
        }

        private Origin origin() {
            RecordMetadata metadata = context().recordMetadata().orElseThrow();
            return new Origin(metadata.partition(), metadata.offset());
        }

        @Override
        public void close() {
            meters.close();
        }
    }
}
