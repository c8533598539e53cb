package newswatch.launcher.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C or SIGTERM, as a request that a command honours by coming to its own end: the process waits until the command
 * has closed what it opened. Thread-safe.
 */
public final class StopSignal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Thread hook;

    private StopSignal() {}

    /** Listens to the signals of the process until it is closed. */
    public static StopSignal ofProcess() {
        var signal = new StopSignal();
        var hook = new Thread(signal::askAndWait, "newswatch-stop");
        signal.hook = hook;
        Runtime.getRuntime().addShutdownHook(hook);
        return signal;
    }

    /** Listens to nothing: only {@link #ask()} stops it. */
    public static StopSignal manual() {
        return new StopSignal();
    }

    /** Asks for the end; what {@link #onAsk} gave runs on this thread. */
    public void ask() {
        if (asked.getCount() > 0) {
            asked.countDown();
            listeners.forEach(Runnable::run);
        }
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits until the end is asked for, at most {@code limit}; whether it was. */
    public boolean await(Duration limit) {
        try {
            return asked.await(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** What to do when the end is asked for, from another thread; at once if it was. */
    public void onAsk(Runnable action) {
        listeners.add(action);
        if (isAsked()) {
            action.run();
        }
    }

    /** The command has come to its end: the process may go. */
    @Override
    public void close() {
        done.countDown();
        Thread registered = hook;
        if (registered != null && !isAsked()) {
            try {
                Runtime.getRuntime().removeShutdownHook(registered);
            } catch (IllegalStateException e) {
                asked.countDown(); // the process is ending already: the hook finds the work done
            }
        }
    }

    private void askAndWait() {
        ask();
        try {
            done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
