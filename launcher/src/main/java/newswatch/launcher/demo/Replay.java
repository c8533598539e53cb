package newswatch.launcher.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.process.StopSignal;
import newswatch.producer.Ingestion;
import newswatch.producer.IngestionListener;
import newswatch.producer.SentBefore;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;

/** The demo's input: the sample at a pace that an eye can follow, and beside it the feeds that the user named. */
final class Replay implements AutoCloseable {
    /** Some twelve articles a second. */
    private static final Duration PAUSE = Duration.ofMillis(80);

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Cluster cluster;
    private final List<Ingestion> ingestions = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    private Replay(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Starts sending, in threads of its own.
     *
     * @param sent what of the sample is left out
     * @param fast without pauses
     * @param stop ends the pauses
     */
    static Replay start(
            Cluster cluster, Sample sample, SentBefore sent, boolean fast, List<String> feeds, StopSignal stop) {
        var replay = new Replay(cluster);
        replay.run(
                "sample",
                Ingestion.builder()
                        .inputs(sample.inputs())
                        .transform(sample.moved())
                        .leaveOut(fast ? sent : pausing(sent, stop)));
        if (!feeds.isEmpty()) {
            replay.run("feeds", Ingestion.builder().inputs(feeds).listener(new IngestionListener() {
                @Override
                public void problem(String sentence) {
                    replay.problems.add(sentence);
                }
            }));
        }
        return replay;
    }

    /** Whether all was sent, and is stored. */
    boolean isDone() {
        return running.get() == 0;
    }

    /** Why it ended before it was done. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Feeds that could not be read, a sentence each. */
    List<String> problems() {
        return problems;
    }

    @Override
    public void close() {
        ingestions.forEach(Ingestion::stop);
        try {
            for (Thread thread : threads) {
                thread.join(CLOSING.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits before each article that will be sent, and not before those that are left out. */
    private static SentBefore pausing(SentBefore sent, StopSignal stop) {
        return new SentBefore() {
            @Override
            public boolean has(Article article) {
                boolean before = sent.has(article);
                if (!before) {
                    stop.await(PAUSE);
                }
                return before;
            }

            @Override
            public boolean has(DeadLetter letter) {
                return sent.has(letter);
            }
        };
    }

    private void run(String name, Ingestion.Builder builder) {
        Ingestion ingestion = builder.patience(Cluster.PATIENCE).build();
        ingestions.add(ingestion);
        running.incrementAndGet();
        var thread = new Thread(
                () -> {
                    try {
                        ingestion.send(cluster.properties());
                    } catch (RuntimeException e) {
                        failure.compareAndSet(null, e);
                    } finally {
                        running.decrementAndGet();
                    }
                },
                "newswatch-" + name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }
}
