package newswatch.tagger.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final int L = Labels.COUNT;

    private static FeatureList features(int from, int to) {
        FeatureList list = new FeatureList();
        for (int what = from; what < to; what++) {
            list.add(7, what);
        }
        return list;
    }

    private static long[] hashes(int count) {
        FeatureList list = features(0, count);
        return Arrays.copyOf(list.found(), list.count());
    }

    private static float[] randomWeights(Random random, int features) {
        float[] weights = new float[features * L];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(4) == 0 ? 0 : (float) (random.nextDouble() * 5 - 2.5);
        }
        return weights;
    }

    private static int[] sums(Weights weights, FeatureList features) {
        long[] packed = new long[Weights.ROW + 2];
        packed[0] = 42;
        packed[Weights.ROW + 1] = 43;
        weights.addTo(packed, 1, features);
        assertThat(packed).startsWith(42).endsWith(43);
        int[] sums = new int[L];
        for (int y = 0; y < L; y++) {
            sums[y] = Weights.sum(packed, 1, y);
        }
        return sums;
    }

    private static Weights copy(Weights weights) throws IOException {
        return Weights.read(new DataInputStream(new ByteArrayInputStream(bytes(weights))));
    }

    private static byte[] bytes(Weights weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    @Test
    void sumsAreThoseOfTheRoundedWeightsOneByOne() {
        Random random = new Random(1);
        int known = 500;
        float[] numbers = randomWeights(random, known);
        Weights weights = new Weights(hashes(known), numbers);
        for (int round = 0; round < 2_000; round++) {
            FeatureList some = new FeatureList();
            int[] expected = new int[L];
            int count = random.nextInt(Weights.MOST_FEATURES + 1);
            for (int i = 0; i < count; i++) {
                int feature = random.nextInt(2 * known);
                some.add(7, feature);
                for (int y = 0; y < L && feature < known; y++) {
                    expected[y] += Math.round(numbers[feature * L + y] / Weights.STEP);
                }
            }
            assertThat(sums(weights, some)).isEqualTo(expected);
        }
    }

    @Test
    void theGreatestWeightsOfAsManyFeaturesAsThereMayBeDoNotRunOver() {
        float[] numbers = new float[Weights.MOST_FEATURES * L];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i % L % 2 == 0 ? 1_000 : -1_000;
        }
        Weights weights = new Weights(hashes(Weights.MOST_FEATURES), numbers);
        int[] one = sums(weights, features(0, 1));
        int[] all = sums(weights, features(0, Weights.MOST_FEATURES));
        for (int y = 0; y < L; y++) {
            assertThat(one[y]).isEqualTo(y % 2 == 0 ? one[0] : -one[0]);
            assertThat(all[y]).isEqualTo(Weights.MOST_FEATURES * one[y]);
        }
        assertThat(one[0] * Weights.STEP).isBetween(2f, 1_000f);
    }

    @Test
    void featuresThatNothingWasLearnedOfAddNothing() {
        Weights weights = new Weights(hashes(1_000), randomWeights(new Random(2), 1_000));
        for (int what = 1_000; what < 100_000; what += 90) {
            assertThat(sums(weights, features(what, what + 90))).containsOnly(0);
        }
    }

    @Test
    void weightsOfNothingAddNothing() throws IOException {
        Weights none = copy(new Weights(new long[0], new float[0]));
        assertThat(none.size()).isZero();
        assertThat(sums(none, features(0, 90))).containsOnly(0);
        assertThat(none.lead(hashes(3))).isZero();
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        int known = 3_000;
        Weights weights = new Weights(hashes(known), randomWeights(new Random(3), known));
        Weights copy = copy(weights);
        assertThat(copy.size()).isEqualTo(known);
        for (int what = 0; what < known; what++) {
            assertThat(sums(copy, features(what, what + 1))).isEqualTo(sums(weights, features(what, what + 1)));
        }
        assertThat(bytes(copy)).isEqualTo(bytes(weights));
    }

    @Test
    void theLeadIsThatOfTheTypeForWhichMostSpeaksOverNoName() {
        float[] numbers = new float[2 * L];
        numbers[Labels.OUTSIDE] = 0.25f;
        numbers[Labels.only(0)] = 0.5f;
        numbers[Labels.only(2)] = 0.75f;
        numbers[L + Labels.OUTSIDE] = 1;
        numbers[L + Labels.only(0)] = 0.5f;
        Weights weights = new Weights(hashes(2), numbers);
        assertThat(weights.lead(hashes(1)) * Weights.STEP).isEqualTo(0.5f);
        assertThat(weights.lead(hashes(2)) * Weights.STEP).isEqualTo(-0.25f);
    }
}
