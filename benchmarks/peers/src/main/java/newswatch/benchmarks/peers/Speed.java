package newswatch.benchmarks.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * MB of UTF-8 that a tagger reads in a second of its thread's processor time, which others on the machine can't take away
 * as they can time on the wall: the median of some rounds, after as many for warm-up.
 */
final class Speed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<MarkedText> texts;
    private final double bytes;
    private final int rounds;
    private final double seconds;

    /**
     * @param rounds to be counted
     * @param seconds that a round lasts at least; it ends with a whole pass over the texts
     */
    Speed(List<MarkedText> texts, int rounds, double seconds) {
        this.texts = texts;
        this.rounds = rounds;
        this.seconds = seconds;
        bytes = texts.stream().mapToInt(MarkedText::bytes).sum();
    }

    /** Measures taggers by turns, on this thread; in the order of {@code peers}. */
    double[] of(List<Peer> peers) {
        double[][] speeds = new double[peers.size()][rounds];
        for (int round = -rounds; round < rounds; round++) {
            for (int peer = 0; peer < speeds.length; peer++) {
                speeds[peer][Math.max(0, round)] = round(peers.get(peer));
            }
        }
        return Arrays.stream(speeds).mapToDouble(Speed::median).toArray();
    }

    private double round(Peer peer) {
        long started = THREADS.getCurrentThreadCpuTime();
        double took;
        int passes = 0;
        do {
            texts.forEach(peer::find);
            passes++;
            took = (THREADS.getCurrentThreadCpuTime() - started) / 1e9;
        } while (took < seconds);
        return passes * bytes / took / 1e6;
    }

    private static double median(double[] of) {
        Arrays.sort(of);
        return of[of.length / 2];
    }
}
