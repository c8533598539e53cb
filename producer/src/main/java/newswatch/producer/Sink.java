package newswatch.producer;

import java.time.Instant;
import java.util.function.Consumer;
import newswatch.producer.publish.Publisher;
import newswatch.producer.publish.Records;
import newswatch.producer.source.Item;
import newswatch.schemas.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;

/** Where a run puts articles and dead letters. */
interface Sink extends AutoCloseable {
    /**
     * Takes an article.
     *
     * @throws org.apache.kafka.common.errors.RecordTooLargeException if it is larger than its topic allows
     */
    void accept(Item.Read item, Instant now);

    void putAside(DeadLetter letter, @Nullable String key);

    /** Waits until all is where it belongs. */
    void flush();

    long sent();

    @Override
    void close();

    /** Kafka. */
    record ToKafka(Publisher publisher) implements Sink {
        @Override
        public void accept(Item.Read item, Instant now) {
            publisher.send(item, now);
        }

        @Override
        public void putAside(DeadLetter letter, @Nullable String key) {
            publisher.putAside(letter, key);
        }

        @Override
        public void flush() {
            publisher.flush();
        }

        @Override
        public long sent() {
            return publisher.sent();
        }

        @Override
        public void close() {
            publisher.close();
        }
    }

    /** A consumer in this process; dead letters are told to the listener alone. */
    final class ToConsumer implements Sink {
        private final Consumer<ReadArticle> consumer;
        private long sent;

        ToConsumer(Consumer<ReadArticle> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void accept(Item.Read item, Instant now) {
            Records.checkSize(item.article());
            consumer.accept(new ReadArticle(
                    item.article(), item.place().input(), item.place().toString()));
            sent++;
        }

        @Override
        public void putAside(DeadLetter letter, @Nullable String key) {}

        @Override
        public void flush() {}

        @Override
        public long sent() {
            return sent;
        }

        @Override
        public void close() {}
    }
}
