package newswatch.tagger.sequence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The weights of one language. Immutable, thread-safe. */
public final class SequenceModel {
    private static final int MAGIC = 0x6e77_6372; // nwcr
    private static final int L = Labels.COUNT;
    /** Weights are kept as multiples of this. */
    public static final float STEP = 1 / 1024f;

    private final float[] transitions;
    /** Open hash table: upper half of a feature's hash, and the number of its row; 0 if the slot is free. */
    private final long[] slots;
    /** A bit for each slot's hash: most features of a text are none of the model's, and end here. */
    private final long[] filter;
    /** {@link Labels#COUNT} weights a row. */
    private final short[] weights;

    private final long[] hashes;
    private final IdleWords idle;

    /**
     * @param transitions see {@link Lattice#Lattice}
     * @param hashes of the features
     * @param weights of each feature, {@link Labels#COUNT} a row, in the order of {@code hashes}
     * @param idle words that are not looked at
     */
    public SequenceModel(float[] transitions, long[] hashes, float[] weights, IdleWords idle) {
        this(transitions, hashes, rounded(weights), idle);
    }

    private SequenceModel(float[] transitions, long[] hashes, short[] weights, IdleWords idle) {
        this.idle = idle;
        this.transitions = transitions;
        this.hashes = hashes;
        this.weights = weights;
        int capacity = Math.max(64, Integer.highestOneBit(Math.max(1, hashes.length)) * 4);
        slots = new long[capacity];
        filter = new long[capacity * 4 / Long.SIZE];
        for (int row = 0; row < hashes.length; row++) {
            long hash = hashes[row];
            int slot = (int) hash & capacity - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            slots[slot] = hash & 0xFFFF_FFFF_0000_0000L | row + 1;
            filter[filterWord(hash)] |= 1L << (hash >>> 26);
        }
    }

    private static short[] rounded(float[] weights) {
        short[] rounded = new short[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weights[i] / STEP)));
        }
        return rounded;
    }

    /**
     * The model of a language that newswatch ships.
     *
     * @param language {@code ko} or {@code en}
     * @throws IllegalStateException if there is none
     */
    public static SequenceModel bundled(String language) {
        String name = language + ".model";
        try (InputStream in = SequenceModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("newswatch/tagger/sequence/" + name
                        + ": not on the class path; the tagger's jar is incomplete");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is no model, or was made for other labels
     */
    public static SequenceModel read(InputStream from) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from), 1 << 16))) {
            if (in.readInt() != MAGIC || in.readInt() != L) {
                throw new IOException("is no model of names, or of another version of newswatch; train it anew");
            }
            float[] transitions = new float[L * L];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = in.readFloat();
            }
            long[] hashes = new long[in.readInt()];
            short[] weights = new short[hashes.length * L];
            for (int row = 0; row < hashes.length; row++) {
                hashes[row] = in.readLong();
            }
            for (int row = 0; row < hashes.length; row++) {
                int present = in.readUnsignedShort();
                for (int y = 0; y < L; y++) {
                    if ((present >> y & 1) != 0) {
                        weights[row * L + y] = in.readShort();
                    }
                }
            }
            long[] idle = new long[in.readInt()];
            for (int i = 0; i < idle.length; i++) {
                idle[i] = in.readLong();
            }
            return new SequenceModel(transitions, hashes, weights, new IdleWords(idle));
        }
    }

    /** Writes the model; one model is always the same bytes. */
    public void write(OutputStream to) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(to, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(L);
            for (float transition : transitions) {
                out.writeFloat(transition);
            }
            out.writeInt(hashes.length);
            for (long hash : hashes) {
                out.writeLong(hash);
            }
            for (int row = 0; row < hashes.length; row++) {
                int present = 0;
                for (int y = 0; y < L; y++) {
                    present |= weights[row * L + y] != 0 ? 1 << y : 0;
                }
                out.writeShort(present);
                for (int y = 0; y < L; y++) {
                    if (weights[row * L + y] != 0) {
                        out.writeShort(weights[row * L + y]);
                    }
                }
            }
            long[] keys = idle.keys();
            out.writeInt(keys.length);
            for (long key : keys) {
                out.writeLong(key);
            }
        }
    }

    /** How many features have weights. */
    public int size() {
        return hashes.length;
    }

    IdleWords idle() {
        return idle;
    }

    /** Not to be changed. */
    float[] transitions() {
        return transitions;
    }

    /**
     * Adds the weights of features to scores by label.
     *
     * @param sums room for as many numbers as there are labels
     */
    void addTo(float[] scores, int offset, long[] features, int count, int[] sums) {
        Arrays.fill(sums, 0);
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            long hash = features[i];
            if ((filter[filterWord(hash)] >>> (hash >>> 26) & 1) == 0) {
                continue;
            }
            int upper = (int) (hash >>> 32);
            for (int slot = (int) hash & mask; slots[slot] != 0; slot = slot + 1 & mask) {
                if ((int) (slots[slot] >>> 32) == upper) {
                    int row = ((int) slots[slot] - 1) * L;
                    for (int y = 0; y < L; y++) {
                        sums[y] += weights[row + y];
                    }
                    break;
                }
            }
        }
        for (int y = 0; y < L; y++) {
            scores[offset + y] += sums[y] * STEP;
        }
    }

    private int filterWord(long hash) {
        return (int) hash & filter.length - 1;
    }
}
