package newswatch.benchmarks.tagging;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link TaggingBenchmark} and prints MB/s of UTF-8 text, each beside the others of the same run. */
public final class TaggingReport {
    private static final String WHOLE = "tagger";

    private TaggingReport() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(TaggingBenchmark.class.getName())
                .shouldFailOnError(true)
                .build();
        Map<String, Map<String, Double>> megabytes = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            String language = result.getParams().getParam("language");
            double seconds = result.getPrimaryResult().getScore() / 1000;
            megabytes
                    .computeIfAbsent(language, any -> new TreeMap<>())
                    .put(result.getPrimaryResult().getLabel(), TaggingBenchmark.bytes(language) / seconds / 1e6);
        }
        print(megabytes, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void print(Map<String, Map<String, Double>> megabytes, PrintStream out) {
        out.println();
        out.println("language  what              MB/s    the tagger is");
        megabytes.forEach((language, byName) -> byName.forEach((name, speed) -> out.printf(
                Locale.ROOT,
                "%-8s  %-15s  %6.1f    %.3f x%n",
                language,
                name,
                speed,
                byName.getOrDefault(WHOLE, Double.NaN) / speed)));
    }
}
