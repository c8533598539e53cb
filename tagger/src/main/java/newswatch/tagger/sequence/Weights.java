package newswatch.tagger.sequence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How much each feature speaks for each label. Immutable, thread-safe.
 *
 * <p>Weights are whole multiples of {@link #STEP}, four to a {@code long}, so that a feature's are added up with
 * {@link #ROW} additions. Sums are exact whatever the order, and are read with {@link #sum}.
 */
public final class Weights {
    /** What a score of 1 means. */
    public static final float STEP = 1 / 128f;
    /** How many {@code long}s hold the sums of one unit. */
    static final int ROW = (Labels.COUNT + 3) / 4;

    private static final int L = Labels.COUNT;
    /** No sum is over more features. */
    static final int MOST_FEATURES = 100;

    /** No weight is further from 0, in multiples of {@link #STEP}, lest a sum runs over. */
    private static final int GREATEST = Short.MAX_VALUE / MOST_FEATURES;

    /** Open hash table: upper half of a feature's hash, and the number of its row; 0 if the slot is free. */
    private final long[] slots;

    private final HashFilter filter;
    /** {@link #ROW} numbers a feature. */
    private final long[] rows;

    private final long[] hashes;

    /**
     * @param hashes of the features
     * @param weights of each feature, {@link Labels#COUNT} a row, in the order of {@code hashes}; rounded to {@link #STEP}
     *     and cut to what 16 bits hold of the sum of as many features as there may be
     */
    public Weights(long[] hashes, float[] weights) {
        this(hashes, packed(weights));
    }

    private Weights(long[] hashes, long[] rows) {
        this.hashes = hashes;
        this.rows = rows;
        int capacity = Math.max(64, Integer.highestOneBit(Math.max(1, hashes.length)) * 4);
        slots = new long[capacity];
        filter = new HashFilter(capacity * 4);
        for (int row = 0; row < hashes.length; row++) {
            long hash = hashes[row];
            int slot = (int) hash & capacity - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            slots[slot] = hash & 0xFFFF_FFFF_0000_0000L | row + 1;
            filter.add(hash);
        }
    }

    private static long[] packed(float[] weights) {
        int count = weights.length / L;
        long[] rows = new long[count * ROW];
        for (int row = 0; row < count; row++) {
            for (int y = 0; y < L; y++) {
                int rounded = Math.round(weights[row * L + y] / STEP);
                put(rows, row, y, Math.max(-GREATEST, Math.min(GREATEST, rounded)));
            }
        }
        return rows;
    }

    private static void put(long[] rows, int row, int label, int weight) {
        rows[row * ROW + label / 4] += (long) weight << 16 * (label % 4);
    }

    /** Reads what {@link #write} wrote. */
    static Weights read(DataInputStream in) throws IOException {
        long[] hashes = new long[in.readInt()];
        long[] rows = new long[hashes.length * ROW];
        for (int row = 0; row < hashes.length; row++) {
            hashes[row] = in.readLong();
        }
        for (int row = 0; row < hashes.length; row++) {
            int present = in.readUnsignedShort();
            for (int y = 0; y < L; y++) {
                if ((present >> y & 1) != 0) {
                    put(rows, row, y, in.readShort());
                }
            }
        }
        return new Weights(hashes, rows);
    }

    /** Writes the weights; the same are always the same bytes. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        for (long hash : hashes) {
            out.writeLong(hash);
        }
        for (int row = 0; row < hashes.length; row++) {
            int present = 0;
            for (int y = 0; y < L; y++) {
                present |= sum(rows, row * ROW, y) != 0 ? 1 << y : 0;
            }
            out.writeShort(present);
            for (int y = 0; y < L; y++) {
                if ((present >> y & 1) != 0) {
                    out.writeShort(sum(rows, row * ROW, y));
                }
            }
        }
    }

    /** How many features have weights. */
    public int size() {
        return hashes.length;
    }

    /** What was added up for a label, in multiples of {@link #STEP}. */
    static int sum(long[] sums, int offset, int label) {
        long four = sums[offset + label / 4];
        int at = 16 * (label % 4);
        // A negative number has borrowed one from the number above it.
        return (short) ((four >> at) + (at == 0 ? 0 : four >>> at - 1 & 1));
    }

    /**
     * Adds up how much features of a unit speak for each label.
     *
     * @param scores the one of label {@code y} goes to {@code offset + y}
     */
    public void score(FeatureList features, float[] scores, int offset) {
        long[] sums = new long[ROW];
        addTo(sums, 0, features);
        for (int y = 0; y < L; y++) {
            scores[offset + y] = sum(sums, 0, y) * STEP;
        }
    }

    /** Adds the weights of features to sums that begin at {@code offset}. */
    void addTo(long[] sums, int offset, FeatureList features) {
        addTo(sums, offset, features.found(), features.count());
    }

    private void addTo(long[] sums, int offset, long[] features, int count) {
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            long hash = features[i];
            if (!filter.mayHold(hash)) {
                continue;
            }
            int upper = (int) (hash >>> 32);
            for (int slot = (int) hash & mask; slots[slot] != 0; slot = slot + 1 & mask) {
                if ((int) (slots[slot] >>> 32) == upper) {
                    int row = ((int) slots[slot] - 1) * ROW;
                    for (int k = 0; k < ROW; k++) {
                        sums[offset + k] += rows[row + k];
                    }
                    break;
                }
            }
        }
    }

    /**
     * How much features of a word ({@link Features#readWord}) speak for a name in it, of the type for which most does, in
     * multiples of {@link #STEP}.
     */
    public int lead(long[] features) {
        long[] sums = new long[ROW];
        addTo(sums, 0, features, features.length);
        int most = Integer.MIN_VALUE;
        for (int type = 0; type < Labels.TYPES; type++) {
            most = Math.max(most, lead(sums, type));
        }
        return most;
    }

    /** How far a whole name of a type, from 0 to {@link Labels#TYPES} − 1, is ahead of no name in the first sums. */
    static int lead(long[] sums, int type) {
        return sum(sums, 0, Labels.only(type)) - sum(sums, 0, Labels.OUTSIDE);
    }
}
