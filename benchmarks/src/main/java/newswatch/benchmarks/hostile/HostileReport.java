package newswatch.benchmarks.hostile;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newswatch.schemas.article.Article;
import newswatch.tagger.Tagger;
import newswatch.tagger.gazetteer.Gazetteer;

/**
 * Tags each {@link HostileText} at four lengths, each twice the one before, and prints nanoseconds a character and by
 * which power of the length the time grows. CPU time of the thread, the least of several rounds, so that others on the
 * machine count little.
 */
public final class HostileReport {
    /** UTF-16 code units. */
    private static final int[] LENGTHS = {50_000, 100_000, 200_000, 400_000};

    private static final int ROUNDS = 2;
    /** A text that seems slow is measured so many times more: what else the machine does only ever adds time. */
    private static final int MORE_ROUNDS = 6;

    /** Linear, but for what caches that no longer hold the text cost. */
    private static final double WANTED = 1.15;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Tagger tagger = Tagger.knowing(Gazetteer.bundled());
    private final PrintStream out;

    private HostileReport(PrintStream out) {
        this.out = out;
    }

    /** @param arguments parts of the names of those texts that are to be measured; none for all */
    public static void main(String[] arguments) {
        boolean linear =
                new HostileReport(new PrintStream(System.out, true, StandardCharsets.UTF_8)).print(List.of(arguments));
        System.exit(linear ? 0 : 3);
    }

    /** Whether all texts took linear time. */
    private boolean print(List<String> wanted) {
        out.println("| text | language | ns a character of 50,000 | of 100,000 | of 200,000 | of 400,000 | exponent |");
        out.println("|---|---|---|---|---|---|---|");
        List<HostileText> texts = HostileText.all(tagger.gazetteer());
        for (HostileText text : texts) {
            time(text, LENGTHS[0] / 4); // compiles the rules
        }
        List<String> slow = new ArrayList<>();
        for (HostileText text : texts) {
            boolean asked = wanted.isEmpty() || wanted.stream().anyMatch(text.name()::contains);
            if (asked && growth(text) > WANTED) {
                slow.add(text.name());
            }
        }
        out.printf(Locale.ROOT, "%nslower than the %.2fth power of their length: %s%n", WANTED, slow);
        return slow.isEmpty();
    }

    private double growth(HostileText text) {
        double[] times = new double[LENGTHS.length];
        Arrays.fill(times, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS || round < ROUNDS + MORE_ROUNDS && slope(times) > WANTED; round++) {
            for (int i = 0; i < LENGTHS.length; i++) {
                times[i] = Math.min(times[i], time(text, LENGTHS[i]));
            }
        }
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < LENGTHS.length; i++) {
            cells.append(String.format(Locale.ROOT, " %.0f |", times[i] / LENGTHS[i]));
        }
        double exponent = slope(times);
        out.printf(Locale.ROOT, "| %s | %s |%s %.2f |%n", text.name(), text.language(), cells, exponent);
        return exponent;
    }

    /** Nanoseconds of the thread. */
    private long time(HostileText text, int length) {
        Article article = new Article(
                "hostile",
                null,
                null,
                null,
                "Example Times",
                "KR",
                text.language(),
                null,
                null,
                Instant.EPOCH,
                text.title().apply(length),
                text.text().apply(length),
                null,
                List.of(),
                null);
        long start = THREADS.getCurrentThreadCpuTime();
        tagger.tag(article);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    /** Of the line that fits best through the logarithms; lengths double from one to the next. */
    private static double slope(double[] times) {
        double middle = (times.length - 1) / 2.0;
        double rise = 0;
        double run = 0;
        for (int i = 0; i < times.length; i++) {
            rise += (i - middle) * Math.log(times[i]) / Math.log(2);
            run += (i - middle) * (i - middle);
        }
        return rise / run;
    }
}
