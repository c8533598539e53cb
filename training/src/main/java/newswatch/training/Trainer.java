package newswatch.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.Weights;

/**
 * Learns a model: several {@link Run}s over the same sentences in other orders and with other features left out, whose
 * weights are averaged. The runs go side by side; the same sentences and seed give the same bits.
 */
final class Trainer {
    private static final int L = Labels.COUNT;
    /** Features that stand in fewer units are left out. */
    private static final int RAREST = 2;
    /** Features all of whose weights are smaller are left out. */
    private static final float SMALLEST = 0.03f;

    private final int runs;
    private final int epochs;

    /**
     * @param runs of which the average is taken
     * @param epochs how often a run reads each sentence
     */
    Trainer(int runs, int epochs) {
        this.runs = runs;
        this.epochs = epochs;
    }

    /**
     * What was learned.
     *
     * @param transitions from label to label
     * @param weights of features
     */
    record Learned(float[] transitions, Weights weights) {}

    /**
     * Learns.
     *
     * @param seed of the order of the sentences and of the features left out; each run has one of its own from it
     * @param progress is told in words how far it is, by several threads
     */
    Learned learn(List<Example> examples, long seed, Consumer<String> progress) {
        long[] hashes = hashes(examples);
        int[][][] features = numbered(examples, hashes);
        float[] weights = new float[hashes.length * L];
        float[] transitions = new float[L * L];
        List<Run> done = IntStream.range(0, runs)
                .parallel()
                .mapToObj(number -> run(number, seed, hashes.length, features, examples, progress))
                .toList();
        for (Run run : done) {
            run.addTo(weights, transitions, 1f / runs);
        }
        return new Learned(transitions, weights(hashes, weights));
    }

    private Run run(
            int number, long seed, int size, int[][][] features, List<Example> examples, Consumer<String> progress) {
        Run run = new Run(size);
        Random random = new Random(seed + number);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                run.read(features[i], examples.get(i).labels(), random);
            }
            progress.accept("run " + (number + 1) + " of " + runs + ", round " + (epoch + 1) + " of " + epochs);
        }
        return run;
    }

    private static long[] hashes(List<Example> examples) {
        Map<Long, int[]> seen = new HashMap<>();
        for (Example example : examples) {
            for (long[] unit : example.features()) {
                for (long hash : unit) {
                    seen.computeIfAbsent(hash, any -> new int[1])[0]++;
                }
            }
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= RAREST)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static int[][][] numbered(List<Example> examples, long[] hashes) {
        int[][][] numbered = new int[examples.size()][][];
        for (int e = 0; e < numbered.length; e++) {
            long[][] features = examples.get(e).features();
            numbered[e] = new int[features.length][];
            for (int i = 0; i < features.length; i++) {
                numbered[e][i] = Arrays.stream(features[i])
                        .mapToInt(hash -> Arrays.binarySearch(hashes, hash))
                        .filter(row -> row >= 0)
                        .toArray();
            }
        }
        return numbered;
    }

    /** Without the features whose weights are all but zero. */
    private static Weights weights(long[] hashes, float[] weights) {
        long[] kept = new long[hashes.length];
        float[] rows = new float[weights.length];
        int count = 0;
        for (int row = 0; row < hashes.length; row++) {
            boolean counts = false;
            for (int y = 0; y < L; y++) {
                counts |= Math.abs(weights[row * L + y]) > SMALLEST;
            }
            if (counts) {
                kept[count] = hashes[row];
                System.arraycopy(weights, row * L, rows, count * L, L);
                count++;
            }
        }
        return new Weights(Arrays.copyOf(kept, count), Arrays.copyOf(rows, count * L));
    }
}
