package newswatch.tagger.sequence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * All ways to label one sentence, with their scores: the best one (Viterbi), and how probable each label of each unit is
 * (forward–backward; L. R. Rabiner, Proceedings of the IEEE 77, 1989). For one thread; the arrays are used again.
 */
public final class Lattice {
    private static final int L = Labels.COUNT;

    private final float[] transitions;
    /** By label: which labels may stand before it. */
    private final int[][] before = new int[L][];
    /** By label: which labels may stand behind it. */
    private final int[][] behind = new int[L][];

    private float[] scores = new float[0];
    private float[] best = new float[0];
    private byte[] from = new byte[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double logTotal;

    /** @param transitions score of label {@code b} behind label {@code a} at {@code a * Labels.COUNT + b} */
    public Lattice(float[] transitions) {
        this.transitions = transitions;
        for (int a = 0; a < L; a++) {
            int label = a;
            before[a] =
                    IntStream.range(0, L).filter(b -> Labels.follows(b, label)).toArray();
            behind[a] =
                    IntStream.range(0, L).filter(b -> Labels.follows(label, b)).toArray();
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
                    for (int x : before[y]) {
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

    /** Sums over all paths; then {@link #probability}, {@link #probabilityOfPair} and {@link #logTotal} can be asked. */
    public void sum(int units) {
        for (int i = 0; i < units; i++) {
            for (int y = 0; y < L; y++) {
                double sum = Double.NEGATIVE_INFINITY;
                if (i == 0) {
                    sum = Labels.follows(Labels.OUTSIDE, y) ? transitions[y] : sum;
                } else {
                    sum = sumBefore(i, y);
                }
                forward[i * L + y] = sum + scores[i * L + y];
            }
        }
        for (int i = units - 1; i >= 0; i--) {
            for (int y = 0; y < L; y++) {
                backward[i * L + y] = i == units - 1
                        ? Labels.follows(y, Labels.OUTSIDE) ? 0 : Double.NEGATIVE_INFINITY
                        : sumBehind(i, y);
            }
        }
        double[] ends = new double[L];
        double max = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < L; y++) {
            ends[y] = forward[(units - 1) * L + y] + backward[(units - 1) * L + y];
            max = Math.max(max, ends[y]);
        }
        double sum = 0;
        for (double end : ends) {
            sum += Math.exp(end - max);
        }
        logTotal = max + Math.log(sum);
    }

    private double sumBefore(int i, int y) {
        double max = Double.NEGATIVE_INFINITY;
        for (int x : before[y]) {
            max = Math.max(max, forward[(i - 1) * L + x] + transitions[x * L + y]);
        }
        double sum = 0;
        for (int x : before[y]) {
            sum += Math.exp(forward[(i - 1) * L + x] + transitions[x * L + y] - max);
        }
        return max == Double.NEGATIVE_INFINITY ? max : max + Math.log(sum);
    }

    private double sumBehind(int i, int y) {
        double max = Double.NEGATIVE_INFINITY;
        for (int z : behind[y]) {
            max = Math.max(max, behindScore(i, y, z));
        }
        double sum = 0;
        for (int z : behind[y]) {
            sum += Math.exp(behindScore(i, y, z) - max);
        }
        return max + Math.log(sum);
    }

    private double behindScore(int i, int y, int z) {
        return transitions[y * L + z] + scores[(i + 1) * L + z] + backward[(i + 1) * L + z];
    }

    /** How probable a label of a unit is, from 0 to 1. */
    public double probability(int unit, int label) {
        return Math.exp(forward[unit * L + label] + backward[unit * L + label] - logTotal);
    }

    /** How probable it is that a unit has one label and the next unit another, from 0 to 1. */
    public double probabilityOfPair(int unit, int label, int next) {
        return Math.exp(forward[unit * L + label] + behindScore(unit, label, next) - logTotal);
    }

    /** Logarithm of the sum over all paths. */
    public double logTotal() {
        return logTotal;
    }

    /** How probable it is that exactly the units {@code first} to {@code last} are a name of this type. */
    double probabilityOfName(int first, int last, byte[] labels, int offset) {
        double score = forward[first * L + labels[offset + first]];
        for (int i = first; i < last; i++) {
            int next = labels[offset + i + 1];
            score += transitions[labels[offset + i] * L + next] + scores[(i + 1) * L + next];
        }
        return Math.exp(score + backward[last * L + labels[offset + last]] - logTotal);
    }
}
