package newswatch.tagger.sequence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * All ways to label one sentence, with their scores: the best one (Viterbi), and how probable each label of each unit is
 * (forward–backward; L. R. Rabiner, Proceedings of the IEEE 77, 1989). For one thread; the arrays are used again.
 */
public final class Lattice {
    private static final int L = Labels.COUNT;
    /** A path that is so far behind at one unit is given up: what is to come seldom makes up for it. */
    private static final float HOPELESS = 16;
    /** Shares of all paths below this are taken for none. */
    private static final double NEGLIGIBLE = 1e-12;

    /** By label: which labels may stand behind it. */
    private static final int[][] BEHIND = new int[L][];

    static {
        for (int a = 0; a < L; a++) {
            int label = a;
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

    /**
     * Writes the labels of the best path into {@code labels} from {@code offset} on; of those that are never hopelessly
     * behind.
     *
     * @param units at least one; their {@link #scores} are set
     */
    public void decode(int units, byte[] labels, int offset) {
        for (int y = 0; y < L; y++) {
            best[y] = Labels.follows(Labels.OUTSIDE, y) ? transitions[y] + scores[y] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < units; i++) {
            step(i);
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

    /** Goes on from the labels of the unit before that are not hopelessly behind. */
    private void step(int i) {
        int before = (i - 1) * L;
        int own = i * L;
        float top = Float.NEGATIVE_INFINITY;
        for (int x = 0; x < L; x++) {
            top = Math.max(top, best[before + x]);
        }
        Arrays.fill(best, own, own + L, Float.NEGATIVE_INFINITY);
        for (int x = 0; x < L; x++) {
            float so = best[before + x];
            if (so < top - HOPELESS) {
                continue;
            }
            for (int y : BEHIND[x]) {
                float score = so + transitions[x * L + y];
                if (score > best[own + y]) {
                    best[own + y] = score;
                    from[own + y] = (byte) x;
                }
            }
        }
        for (int y = 0; y < L; y++) {
            best[own + y] += scores[own + y];
        }
    }

    /**
     * Sums over all paths; then probabilities can be asked for.
     *
     * @param units at least one; their {@link #scores} are set
     */
    public void sum(int units) {
        for (int i = 0; i < units; i++) {
            sumForward(i);
        }
        double ends = 0;
        int last = (units - 1) * L;
        for (int y = 0; y < L; y++) {
            ends += Labels.follows(y, Labels.OUTSIDE) ? forward[last + y] : 0;
        }
        for (int y = 0; y < L; y++) {
            backward[last + y] = Labels.follows(y, Labels.OUTSIDE) ? 1 / ends : 0;
        }
        for (int i = units - 2; i >= 0; i--) {
            sumBackward(i);
        }
    }

    private void sumForward(int i) {
        int own = i * L;
        Arrays.fill(forward, own, own + L, 0);
        float top = Float.NEGATIVE_INFINITY;
        for (int y = 0; y < L; y++) {
            top = Math.max(top, scores[own + y]);
            if (i == 0 && Labels.follows(Labels.OUTSIDE, y)) {
                forward[y] = steps[y];
            }
        }
        for (int x = 0; i > 0 && x < L; x++) {
            double before = forward[own - L + x];
            if (before > NEGLIGIBLE) {
                for (int y : BEHIND[x]) {
                    forward[own + y] += before * steps[x * L + y];
                }
            }
        }
        double total = 0;
        for (int y = 0; y < L; y++) {
            emission[own + y] = Exponential.of(scores[own + y] - top);
            forward[own + y] *= emission[own + y];
            total += forward[own + y];
        }
        // Each unit's sums are made to add up to 1, lest they run out of range.
        for (int y = 0; y < L; y++) {
            forward[own + y] /= total;
            emission[own + y] /= total;
        }
    }

    private void sumBackward(int i) {
        int own = i * L;
        int next = own + L;
        for (int y = 0; y < L; y++) {
            double sum = 0;
            if (forward[own + y] > NEGLIGIBLE) {
                for (int z : BEHIND[y]) {
                    sum += steps[y * L + z] * emission[next + z] * backward[next + z];
                }
            }
            backward[own + y] = sum;
        }
    }

    /** How probable a label of a unit is, from 0 to 1. */
    public double probability(int unit, int label) {
        return forward[unit * L + label] * backward[unit * L + label];
    }

    /**
     * How probable it is that a unit has one label and the next unit another, from 0 to 1.
     *
     * @param next a label that {@link Labels#follows} {@code label}
     */
    public double probabilityOfPair(int unit, int label, int next) {
        return forward[unit * L + label]
                * steps[label * L + next]
                * emission[(unit + 1) * L + next]
                * backward[(unit + 1) * L + next];
    }

    /**
     * How probable it is that exactly the units {@code first} to {@code last} are the name that their labels say; rounding
     * may take it a little beyond 1.
     *
     * @param labels of the sentence's first unit at {@code offset}
     */
    public double probabilityOfName(int first, int last, byte[] labels, int offset) {
        double product = forward[first * L + labels[offset + first]];
        for (int i = first; i < last; i++) {
            int next = labels[offset + i + 1];
            product *= steps[labels[offset + i] * L + next] * emission[(i + 1) * L + next];
        }
        return product * backward[last * L + labels[offset + last]];
    }
}
