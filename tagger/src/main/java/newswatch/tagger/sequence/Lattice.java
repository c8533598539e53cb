package newswatch.tagger.sequence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * All ways to label one sentence, with their scores: the best one (Viterbi), and how probable each label of each unit is
 * (forward–backward; L. R. Rabiner, Proceedings of the IEEE 77, 1989). For one thread; the arrays are used again.
 */
public final class Lattice {
    private static final int L = Labels.COUNT;

    /** By label: which labels may stand before it. */
    private static final int[][] BEFORE = new int[L][];
    /** By label: which labels may stand behind it. */
    private static final int[][] BEHIND = new int[L][];

    static {
        for (int a = 0; a < L; a++) {
            int label = a;
            BEFORE[a] =
                    IntStream.range(0, L).filter(b -> Labels.follows(b, label)).toArray();
            BEHIND[a] =
                    IntStream.range(0, L).filter(b -> Labels.follows(label, b)).toArray();
        }
    }

    private final float[] transitions = new float[L * L];
    /** The exponential of each transition. */
    private final double[] steps = new double[L * L];

    private float[] scores = new float[0];
    private float[] best = new float[0];
    private byte[] from = new byte[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] emission = new double[0];
    /** @param transitions score of label {@code b} behind label {@code a} at {@code a * Labels.COUNT + b} */
    public Lattice(float[] transitions) {
        turnTo(transitions);
    }

    /** Goes on with other transitions. */
    public void turnTo(float[] others) {
        System.arraycopy(others, 0, transitions, 0, L * L);
        for (int i = 0; i < L * L; i++) {
            steps[i] = Exponential.of(transitions[i]);
        }
    }

    /** Room for the scores of a sentence: of label {@code y} of its unit {@code i} at {@code i * Labels.COUNT + y}. */
    public float[] scores(int units) {
        int size = units * L;
        if (scores.length < size) {
            int room = Math.max(size, scores.length * 2);
            scores = new float[room];
            best = new float[room];
            from = new byte[room];
            forward = new double[room];
            backward = new double[room];
            emission = new double[room];
        }
        Arrays.fill(scores, 0, size, 0);
        return scores;
    }

    /** Writes the labels of the best path into {@code labels} from {@code offset} on. */
    void decode(int units, byte[] labels, int offset) {
        for (int i = 0; i < units; i++) {
            for (int y = 0; y < L; y++) {
                float top = Float.NEGATIVE_INFINITY;
                int source = 0;
                if (i == 0) {
                    top = Labels.follows(Labels.OUTSIDE, y) ? transitions[y] : top;
                } else {
                    for (int x : BEFORE[y]) {
                        float score = best[(i - 1) * L + x] + transitions[x * L + y];
                        if (score > top) {
                            top = score;
                            source = x;
                        }
                    }
                }
                best[i * L + y] = top + scores[i * L + y];
                from[i * L + y] = (byte) source;
            }
        }
        int label = 0;
        float top = Float.NEGATIVE_INFINITY;
        for (int y = 0; y < L; y++) {
            float score = best[(units - 1) * L + y];
            if (Labels.follows(y, Labels.OUTSIDE) && score > top) {
                top = score;
                label = y;
            }
        }
        for (int i = units - 1; i >= 0; i--) {
            labels[offset + i] = (byte) label;
            label = from[i * L + label];
        }
    }

    /** Sums over all paths; then {@link #probability} and {@link #probabilityOfPair} can be asked. */
    public void sum(int units) {
        for (int i = 0; i < units; i++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < L; y++) {
                top = Math.max(top, scores[i * L + y]);
            }
            double total = 0;
            for (int y = 0; y < L; y++) {
                double sum = 0;
                if (i == 0) {
                    sum = Labels.follows(Labels.OUTSIDE, y) ? steps[y] : 0;
                } else {
                    for (int x : BEFORE[y]) {
                        sum += forward[(i - 1) * L + x] * steps[x * L + y];
                    }
                }
                double own = Exponential.of(scores[i * L + y] - top);
                emission[i * L + y] = own;
                forward[i * L + y] = sum * own;
                total += sum * own;
            }
            // Each unit's sums are made to add up to 1, lest they run out of range.
            for (int y = 0; y < L; y++) {
                forward[i * L + y] /= total;
                emission[i * L + y] /= total;
            }
        }
        double ends = 0;
        for (int y = 0; y < L; y++) {
            ends += Labels.follows(y, Labels.OUTSIDE) ? forward[(units - 1) * L + y] : 0;
        }
        for (int i = units - 1; i >= 0; i--) {
            for (int y = 0; y < L; y++) {
                double sum = 0;
                if (i == units - 1) {
                    sum = Labels.follows(y, Labels.OUTSIDE) ? 1 / ends : 0;
                } else {
                    for (int z : BEHIND[y]) {
                        sum += steps[y * L + z] * emission[(i + 1) * L + z] * backward[(i + 1) * L + z];
                    }
                }
                backward[i * L + y] = sum;
            }
        }
    }

    /** How probable a label of a unit is, from 0 to 1. */
    public double probability(int unit, int label) {
        return forward[unit * L + label] * backward[unit * L + label];
    }

    /** How probable it is that a unit has one label and the next unit another, from 0 to 1. */
    public double probabilityOfPair(int unit, int label, int next) {
        return forward[unit * L + label]
                * steps[label * L + next]
                * emission[(unit + 1) * L + next]
                * backward[(unit + 1) * L + next];
    }

    /** How probable it is that exactly the units {@code first} to {@code last} are the name that their labels say. */
    double probabilityOfName(int first, int last, byte[] labels, int offset) {
        double product = forward[first * L + labels[offset + first]];
        for (int i = first; i < last; i++) {
            int next = labels[offset + i + 1];
            product *= steps[labels[offset + i] * L + next] * emission[(i + 1) * L + next];
        }
        return product * backward[last * L + labels[offset + last]];
    }
}
