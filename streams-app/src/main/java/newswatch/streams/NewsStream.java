package newswatch.streams;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import newswatch.schemas.topic.Topics;
import newswatch.streams.gazetteer.Tagging;
import newswatch.tagger.Tagger;
import newswatch.tagger.gazetteer.Gazetteer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topology, running. An error that is nobody's bad input ends it: it logs why, closes, and {@link #failure()} tells.
 * Thread-safe.
 */
public final class NewsStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NewsStream.class);
    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final NewsTopology topology;
    private final KafkaStreams streams;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private NewsStream(NewsTopology topology, Properties properties, Consumer<State> listener) {
        this.topology = topology;
        this.streams = new KafkaStreams(topology.build(), properties);
        streams.setUncaughtExceptionHandler(this::fail);
        streams.setStateListener((now, before) -> changed(now, listener));
    }

    /**
     * Starts with the bundled gazetteer; returns when the global tables are read, so that no article is tagged without
     * them.
     *
     * @param kafka how to reach the cluster: bootstrap servers, TLS, SASL
     * @param settings how to run
     * @throws IllegalStateException if topics are missing or their partitions do not fit, saying what to do
     * @throws org.apache.kafka.common.KafkaException if the cluster cannot be reached, or a setting is wrong
     */
    public static NewsStream start(Properties kafka, StreamsSettings settings) {
        return start(kafka, settings, Gazetteer.bundled(), gazetteer -> Tagger.knowing(gazetteer)::tag, state -> {});
    }

    /**
     * Starts with a gazetteer and tagging of the caller's.
     *
     * @param listener told of each new state, in a thread of Kafka Streams; must return soon
     */
    public static NewsStream start(
            Properties kafka,
            StreamsSettings settings,
            Gazetteer gazetteer,
            Tagging.Factory tagging,
            Consumer<State> listener) {
        Properties properties = settings.properties(kafka);
        try (Admin admin = Admin.create(kafka)) {
            StartCheck.topics(admin, settings.applicationId());
        }
        NewsStream stream = new NewsStream(new NewsTopology(gazetteer, tagging, settings), properties, listener);
        try {
            stream.streams.start();
        } catch (RuntimeException e) {
            stream.close();
            throw e;
        }
        return stream;
    }

    /** What it does now. */
    public State state() {
        return streams.state();
    }

    /** Whether the global tables are read and this instance works on its share of the partitions. */
    public boolean isReady() {
        return state() == State.RUNNING;
    }

    /**
     * Waits until it ran for the first time, or ended.
     *
     * @return whether it runs or ran
     * @throws InterruptedException if interrupted meanwhile
     */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        return running.await(patience.toMillis(), TimeUnit.MILLISECONDS) && failure.get() == null;
    }

    /**
     * Waits until it has ended, by {@link #close()} or by an error.
     *
     * @return whether it has
     * @throws InterruptedException if interrupted meanwhile
     */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why it ended, unless it was closed or runs. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Articles in this instance's partitions that are not committed yet; partitions not fetched from yet count 0. */
    public long lag() {
        return Lag.of(streams, Topics.ARTICLES.name()::equals);
    }

    /** Records on the way from tagging to counting and alerting that are not committed yet, likewise. */
    public long internalLag() {
        return Lag.of(streams, topic -> topic.endsWith("-repartition"));
    }

    /** Records of {@code news.gazetteer} and {@code news.alert-rules} that could not be read, in words. */
    public List<String> invalidEntries() {
        return topology.invalidEntries();
    }

    /** All figures of Kafka Streams, its own and its clients'. */
    public Map<MetricName, ? extends Metric> metrics() {
        return streams.metrics();
    }

    /** Commits, leaves the group and closes the stores; waits up to half a minute. Does nothing the second time. */
    @Override
    public void close() {
        if (!streams.close(CLOSING)) {
            LOG.warn("not closed after {} s; the last transaction may be done again", CLOSING.toSeconds());
        }
        running.countDown();
        ended.countDown();
    }

    private StreamThreadExceptionResponse fail(Throwable error) {
        failure.compareAndSet(null, error);
        LOG.error("the stream ends, nothing uncommitted is lost: {}", rootMessage(error), error);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private void changed(State now, Consumer<State> listener) {
        if (now == State.RUNNING) {
            running.countDown();
        } else if (now == State.ERROR || now == State.NOT_RUNNING) {
            running.countDown();
            ended.countDown();
        }
        listener.accept(now);
    }

    private static String rootMessage(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.toString();
    }
}
