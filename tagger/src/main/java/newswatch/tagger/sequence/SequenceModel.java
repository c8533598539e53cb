package newswatch.tagger.sequence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned of one language. Immutable, thread-safe.
 *
 * @param transitions see {@link Lattice#Lattice}; not to be changed
 * @param units how much features of a unit ({@link Features}) speak for each label
 * @param words how much features of a whole word ({@link WordTemplates#readWord}) speak for a name in it
 * @param least words that speak less for a name are not looked at any further, in multiples of {@link Weights#STEP}
 */
public record SequenceModel(float[] transitions, Weights units, Weights words, int least) {
    private static final int MAGIC = 0x6e77_6372; // nwcr
    private static final int L = Labels.COUNT;

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
            return new SequenceModel(transitions, Weights.read(in), Weights.read(in), in.readInt());
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
            units.write(out);
            words.write(out);
            out.writeInt(least);
        }
    }
}
