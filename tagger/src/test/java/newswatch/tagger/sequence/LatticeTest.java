package newswatch.tagger.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import newswatch.schemas.mention.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a count of all paths, one by one. */
class LatticeTest {
    private static final int L = Labels.COUNT;
    private static final double TOLERANCE = 1e-5;

    private record Path(byte[] labels, double score) {}

    private static float[] numbers(Random random, int count, double spread) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (random.nextGaussian() * spread);
        }
        return numbers;
    }

    private static Lattice lattice(float[] transitions, float[] scores) {
        Lattice lattice = new Lattice(transitions);
        fill(lattice, scores);
        return lattice;
    }

    private static void fill(Lattice lattice, float[] scores) {
        System.arraycopy(scores, 0, lattice.scores(scores.length / L), 0, scores.length);
    }

    private static List<Path> paths(float[] transitions, float[] scores) {
        List<Path> paths = new ArrayList<>();
        extend(new byte[scores.length / L], 0, 0, transitions, scores, paths);
        return paths;
    }

    private static void extend(
            byte[] labels, int unit, double score, float[] transitions, float[] scores, List<Path> to) {
        int before = unit == 0 ? Labels.OUTSIDE : labels[unit - 1];
        if (unit == labels.length) {
            if (Labels.follows(before, Labels.OUTSIDE)) {
                to.add(new Path(labels.clone(), score));
            }
            return;
        }
        for (int y = 0; y < L; y++) {
            if (Labels.follows(before, y)) {
                labels[unit] = (byte) y;
                extend(
                        labels,
                        unit + 1,
                        score + transitions[before * L + y] + scores[unit * L + y],
                        transitions,
                        scores,
                        to);
            }
        }
    }

    private static double share(List<Path> paths, Predicate<byte[]> which) {
        double some = 0;
        double all = 0;
        for (Path path : paths) {
            all += Math.exp(path.score);
            some += which.test(path.labels) ? Math.exp(path.score) : 0;
        }
        return some / all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theBestPathIsTheBestOfAll(int units) {
        Random random = new Random(units);
        for (int round = 0; round < 20; round++) {
            float[] transitions = numbers(random, L * L, 1);
            float[] scores = numbers(random, units * L, 2);
            byte[] labels = new byte[units + 3];
            lattice(transitions, scores).decode(units, labels, 2);
            Path best = paths(transitions, scores).stream()
                    .max(Comparator.comparingDouble(Path::score))
                    .orElseThrow();
            assertThat(labels).startsWith(0, 0).endsWith(0);
            assertThat(Arrays.copyOfRange(labels, 2, units + 2)).isEqualTo(best.labels);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void probabilitiesOfLabelsAndPairsAreSharesOfAllPaths(int units) {
        Random random = new Random(100 + units);
        for (int round = 0; round < 3; round++) {
            float[] transitions = numbers(random, L * L, 1);
            float[] scores = numbers(random, units * L, 2);
            Lattice lattice = lattice(transitions, scores);
            lattice.sum(units);
            List<Path> paths = paths(transitions, scores);
            for (int i = 0; i < units; i++) {
                int unit = i;
                for (int y = 0; y < L; y++) {
                    int label = y;
                    assertThat(lattice.probability(i, y))
                            .isCloseTo(share(paths, labels -> labels[unit] == label), within(TOLERANCE));
                    for (int z = 0; i + 1 < units && z < L; z++) {
                        int next = z;
                        if (Labels.follows(y, z)) {
                            assertThat(lattice.probabilityOfPair(i, y, z))
                                    .isCloseTo(
                                            share(paths, labels -> labels[unit] == label && labels[unit + 1] == next),
                                            within(TOLERANCE));
                        }
                    }
                }
            }
        }
    }

    @Test
    void theProbabilityOfANameIsTheShareOfThePathsThatHoldExactlyIt() {
        Random random = new Random(5);
        int units = 4;
        for (int round = 0; round < 5; round++) {
            float[] transitions = numbers(random, L * L, 1);
            float[] scores = numbers(random, units * L, 2);
            Lattice lattice = lattice(transitions, scores);
            lattice.sum(units);
            List<Path> paths = paths(transitions, scores);
            for (int first = 0; first < units; first++) {
                for (int last = first; last < units; last++) {
                    byte[] name = new byte[1 + units];
                    for (int i = first; i <= last; i++) {
                        name[1 + i] = (byte) Labels.of(MentionType.POLICY, i == first, i == last);
                    }
                    int from = first;
                    int to = last;
                    assertThat(lattice.probabilityOfName(first, last, name, 1))
                            .isCloseTo(
                                    share(paths, labels -> Arrays.equals(labels, from, to + 1, name, 1 + from, 2 + to)),
                                    within(TOLERANCE));
                }
            }
        }
    }

    @Test
    void whatWasReadBeforeIsForgotten() {
        Random random = new Random(6);
        float[] transitions = numbers(random, L * L, 1);
        float[] scores = numbers(random, 3 * L, 2);
        Lattice used = new Lattice(numbers(random, L * L, 1));
        fill(used, numbers(random, 40 * L, 2));
        used.decode(40, new byte[40], 0);
        used.sum(40);
        used.turnTo(transitions);
        fill(used, scores);
        Lattice fresh = lattice(transitions, scores);
        byte[] labels = new byte[3];
        byte[] expected = new byte[3];
        used.decode(3, labels, 0);
        fresh.decode(3, expected, 0);
        assertThat(labels).isEqualTo(expected);
        used.sum(3);
        fresh.sum(3);
        for (int i = 0; i < 3 * L; i++) {
            assertThat(used.probability(i / L, i % L)).isEqualTo(fresh.probability(i / L, i % L));
        }
    }

    @Test
    void aLongSentenceOfStrongWordsStaysInRange() {
        int units = 600;
        Random random = new Random(7);
        float[] transitions = numbers(random, L * L, 2);
        Lattice lattice = lattice(transitions, numbers(random, units * L, 30));
        lattice.sum(units);
        for (int i = 0; i < units; i++) {
            double sum = 0;
            for (int y = 0; y < L; y++) {
                sum += lattice.probability(i, y);
            }
            assertThat(sum).as("unit %d", i).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void aPathEndsAllNamesThatItBegins() {
        Random random = new Random(8);
        for (int round = 0; round < 50; round++) {
            byte[] labels = new byte[30];
            lattice(numbers(random, L * L, 1), numbers(random, 30 * L, 40)).decode(30, labels, 0);
            int before = Labels.OUTSIDE;
            for (byte label : labels) {
                assertThat(Labels.follows(before, label)).isTrue();
                before = label;
            }
            assertThat(Labels.follows(before, Labels.OUTSIDE)).isTrue();
        }
    }

    @Test
    void theExponentialIsThatOfTheLibraryToEightDigits() {
        Random random = new Random(9);
        for (int i = 0; i < 10_000; i++) {
            double x = random.nextDouble() * 1380 - 690;
            assertThat(Exponential.of(x) / Math.exp(x)).isCloseTo(1, within(1e-8));
        }
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(-691)).isZero();
        assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
    }
}
