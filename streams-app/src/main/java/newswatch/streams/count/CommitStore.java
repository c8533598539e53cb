package newswatch.streams.count;

import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.internals.InternalProcessorContext;
import org.apache.kafka.streams.processor.internals.ProcessorNode;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.internals.WrappedStateStore;
import org.jspecify.annotations.Nullable;

/**
 * A persistent, logged key-value store whose processor is called right before every commit, in time to write to the
 * store and to forward, so that both belong to the transaction that commits the offsets.
 *
 * <p><b>This class alone uses internals of Kafka Streams.</b> The public API has no such moment: a punctuation may run
 * after the commit, and what it would still have to write is lost with the process while the offsets are not; since 4.3
 * {@code StateStore.commit} is called when it is too late to send. The public store cache ({@code withCachingEnabled})
 * does write before the commit, by {@code CachedStateStore.flushCache}, called by {@code ProcessorStateManager} for
 * every store that has it: this class answers the same call. But it holds bytes, to be decoded and encoded at each of
 * a hundred updates an article, and only the DSL may forward from it. {@code CommitStoreTest} fails if a release of
 * Kafka no longer makes the call.
 */
final class CommitStore extends WrappedStateStore<KeyValueStore<Bytes, byte[]>, Bytes, byte[]> {
    private @Nullable InternalProcessorContext<?, ?> context;
    private @Nullable ProcessorNode<?, ?, ?, ?> node;
    private @Nullable BeforeCommit user;

    private CommitStore(KeyValueStore<Bytes, byte[]> store) {
        super(store);
    }

    /** What the processor does around a commit. */
    interface BeforeCommit {
        /** Writes and forwards what was held back; the commit follows. */
        void write();

        /** Drops everything held in memory, written or not: the store may now change beneath. */
        void forget();
    }

    /** Builds the store {@code name}; add it through {@code stores()} of the one processor that uses it. */
    static StoreBuilder<CommitStore> named(String name) {
        return new Builder(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray()));
    }

    /** To be called in {@code Processor.init}. */
    void beforeCommit(ProcessorContext<?, ?> processor, BeforeCommit processorsWork) {
        context = (InternalProcessorContext<?, ?>) processor;
        node = context.currentNode();
        user = processorsWork;
    }

    @Override
    public void flushCache() {
        if (context != null && user != null) {
            ProcessorNode<?, ?, ?, ?> current = context.currentNode();
            context.setCurrentNode(node); // forward sends to the children of the current node
            try {
                user.write();
            } finally {
                context.setCurrentNode(current);
            }
        }
    }

    @Override
    public void clearCache() {
        if (user != null) {
            user.forget();
        }
    }

    @Override
    public void close() {
        clearCache();
        super.close();
    }

    private record Builder(StoreBuilder<KeyValueStore<Bytes, byte[]>> plain) implements StoreBuilder<CommitStore> {
        @Override
        public CommitStore build() {
            return new CommitStore(plain.build());
        }

        @Override
        public StoreBuilder<CommitStore> withCachingEnabled() {
            throw new UnsupportedOperationException("the processor holds the rows itself");
        }

        @Override
        public StoreBuilder<CommitStore> withCachingDisabled() {
            plain.withCachingDisabled();
            return this;
        }

        @Override
        public StoreBuilder<CommitStore> withLoggingEnabled(Map<String, String> config) {
            plain.withLoggingEnabled(config);
            return this;
        }

        @Override
        public StoreBuilder<CommitStore> withLoggingDisabled() {
            plain.withLoggingDisabled();
            return this;
        }

        @Override
        public Map<String, String> logConfig() {
            return plain.logConfig();
        }

        @Override
        public boolean loggingEnabled() {
            return plain.loggingEnabled();
        }

        @Override
        public String name() {
            return plain.name();
        }
    }
}
