package newswatch.tagger.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import newswatch.schemas.mention.PolicyUse;
import newswatch.tagger.language.Text;

/** How much each of the {@link PolicySigns} speaks for each {@link PolicyUse}: a logistic regression. Immutable. */
public final class PolicyUseModel {
    private static final PolicyUse[] USES = PolicyUse.values();
    private static final long FACTOR = 0xD6E8FEB86659FD93L;

    private final SortedMap<String, float[]> weights;
    /** An open hash table of the hashes of signs; 0 is a free slot. */
    private final long[] hashes;
    /** By slot: a weight for each use. */
    private final float[] rows;

    /** @param weights by sign (template and letters), one for each {@link PolicyUse} in its order */
    public PolicyUseModel(SortedMap<String, float[]> weights) {
        this.weights = weights;
        int slots = Integer.highestOneBit(Math.max(1, weights.size())) * 4;
        hashes = new long[slots];
        rows = new float[slots * USES.length];
        weights.forEach((sign, row) -> {
            int slot = slot(hash(sign, new char[0], 0, 0));
            hashes[slot] = hash(sign, new char[0], 0, 0);
            System.arraycopy(row, 0, rows, slot * USES.length, USES.length);
        });
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it can't be read, or a line is none of a sign and its weights
     */
    public static PolicyUseModel read(Reader from) throws IOException {
        SortedMap<String, float[]> weights = new TreeMap<>();
        BufferedReader reader = new BufferedReader(from);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 1 + USES.length) {
                throw new IOException("'" + line + "' is no sign with " + USES.length + " weights, parted by tabs");
            }
            float[] row = new float[USES.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = Float.parseFloat(parts[1 + i]);
            }
            weights.put(parts[0], row);
        }
        return new PolicyUseModel(weights);
    }

    /** Writes it as lines of a sign and its weights, in the order of the signs. */
    public void write(Writer to) {
        PrintWriter writer = new PrintWriter(to);
        weights.forEach((sign, row) -> {
            writer.print(sign);
            for (float weight : row) {
                writer.printf(Locale.ROOT, "\t%.2f", weight);
            }
            writer.print('\n');
        });
        writer.flush();
    }

    /** What the sentence says of the policy that stands from {@code start} to {@code end}. */
    public PolicyUse of(Text text, int start, int end, boolean isTitle) {
        return USES[best(text, start, end, isTitle)];
    }

    /**
     * Where the word begins that speaks most for the use that {@link #of} tells.
     *
     * @return -1 if no word does
     */
    int tellingWord(Text text, int start, int end, boolean isTitle) {
        int use = best(text, start, end, isTitle);
        Map<Integer, Float> byWord = new TreeMap<>();
        PolicySigns.find(text, start, end, isTitle, (template, chars, from, to) -> {
            boolean outside = from < to && (from >= end || to <= start);
            if (outside && UseKind.of(text, from, text.end(text.wordAt(from))).tells(USES[use])) {
                int slot = slot(hash(template, chars, from, to));
                byWord.merge(from, rows[slot * USES.length + use], Float::sum);
            }
        });
        return byWord.isEmpty()
                ? -1
                : Collections.max(byWord.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }

    private int best(Text text, int start, int end, boolean isTitle) {
        float[] scores = new float[USES.length];
        PolicySigns.find(text, start, end, isTitle, (template, chars, from, to) -> {
            int slot = slot(hash(template, chars, from, to));
            for (int i = 0; i < scores.length; i++) {
                scores[i] += rows[slot * scores.length + i]; // those of a free slot are 0
            }
        });
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** Where this hash stands, or the free slot where it would. */
    private int slot(long hash) {
        int slot = (int) hash & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private static long hash(String template, char[] chars, int start, int end) {
        long hash = FACTOR;
        for (int i = 0; i < template.length(); i++) {
            hash = (hash ^ template.charAt(i)) * FACTOR;
        }
        for (int i = start; i < end; i++) {
            hash = (hash ^ chars[i]) * FACTOR;
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
