package newswatch.training;

import java.util.Arrays;
import java.util.Random;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.Lattice;

/**
 * Learns the weights of a conditional random field, one sentence at a time: adaptive subgradients with dual averaging and
 * an L1 term, which leaves most weights at zero (J. Duchi, E. Hazan, Y. Singer: Adaptive subgradient methods, Journal of
 * Machine Learning Research 12, 2011, section 5). At each reading half of the features are left out, so that no
 * name is known by its letters alone (N. Srivastava et al.: Dropout, Journal of Machine Learning Research 15, 2014).
 */
final class Run {
    private static final int L = Labels.COUNT;
    private static final double STEP = 0.15;
    private static final double START = 0.1;
    private static final double SPARSITY = 5e-6;
    private static final double LEFT_OUT = 0.5;
    /** What weights are multiplied by, for later no feature is left out; the full 1 − LEFT_OUT finds too few names. */
    private static final double SHRUNK = 0.85;
    /** Gradients below this move nothing. */
    private static final double SMALLEST = 1e-4;

    private final float[] gradients;
    private final float[] squares;
    private final float[] transitions = new float[L * L];
    private final double[] transitionGradients = new double[L * L];
    private final double[] transitionSquares = new double[L * L];
    private final Lattice lattice = new Lattice(transitions);
    private int time = 1;

    /** @param features how many there are */
    Run(int features) {
        gradients = new float[features * L];
        squares = new float[features * L];
    }

    /**
     * Reads a sentence.
     *
     * @param features numbers of the features, by unit
     * @param labels right ones, by unit
     * @param random says which features are left out
     */
    void read(int[][] features, byte[] labels, Random random) {
        int units = labels.length;
        int[][] some = new int[units][];
        for (int i = 0; i < units; i++) {
            some[i] = Arrays.stream(features[i])
                    .filter(row -> random.nextDouble() >= LEFT_OUT)
                    .toArray();
        }
        score(some);
        lattice.sum(units);
        for (int i = 0; i < units; i++) {
            for (int y = 0; y < L; y++) {
                float gradient = (float) (lattice.probability(i, y) - (labels[i] == y ? 1 : 0));
                if (Math.abs(gradient) > SMALLEST) {
                    for (int row : some[i]) {
                        gradients[row * L + y] += gradient;
                        squares[row * L + y] += gradient * gradient;
                    }
                }
            }
            readTransitions(labels, i);
        }
        time++;
    }

    private void score(int[][] features) {
        for (int i = 0; i < L * L; i++) {
            transitions[i] = (float) weight(transitionGradients[i], transitionSquares[i], 0);
        }
        lattice.turnTo(transitions);
        float[] scores = lattice.scores(features.length);
        for (int i = 0; i < features.length; i++) {
            for (int row : features[i]) {
                for (int y = 0; y < L; y++) {
                    int at = row * L + y;
                    if (gradients[at] != 0) {
                        scores[i * L + y] += weight(gradients[at], squares[at], SPARSITY);
                    }
                }
            }
        }
    }

    private void readTransitions(byte[] labels, int i) {
        for (int x = 0; x < L; x++) {
            for (int y = 0; y < L; y++) {
                if (!Labels.follows(x, y) || i == 0 && x != Labels.OUTSIDE) {
                    continue;
                }
                double gradient = i == 0
                        ? lattice.probability(0, y) - (labels[0] == y ? 1 : 0)
                        : lattice.probabilityOfPair(i - 1, x, y) - (labels[i - 1] == x && labels[i] == y ? 1 : 0);
                if (Math.abs(gradient) > SMALLEST) {
                    transitionGradients[x * L + y] += gradient;
                    transitionSquares[x * L + y] += gradient * gradient;
                }
            }
        }
    }

    private double weight(double gradients, double squares, double sparsity) {
        double beyond = Math.abs(gradients) - sparsity * time;
        return beyond <= 0 ? 0 : -Math.signum(gradients) * STEP * beyond / (START + Math.sqrt(squares));
    }

    /** Adds what was learned to sums of several runs, each with this share. */
    void addTo(float[] weights, float[] sumOfTransitions, float share) {
        for (int at = 0; at < weights.length; at++) {
            weights[at] += (float) (share * SHRUNK * weight(gradients[at], squares[at], SPARSITY));
        }
        for (int i = 0; i < L * L; i++) {
            sumOfTransitions[i] += (float) (share * weight(transitionGradients[i], transitionSquares[i], 0));
        }
    }
}
