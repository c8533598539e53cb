package newswatch.tagger.sequence;

import java.util.Arrays;

/**
 * What the model looks at, as numbers: each the hash of a template and of what stands there. For one thread; the array
 * is used again.
 */
public final class FeatureList {
    private long[] found = new long[64];
    private int count;

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Those that were read last; only the first {@link #count()} count. */
    public long[] found() {
        return found;
    }

    void clear() {
        count = 0;
    }

    void add(int template, long what) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = Hash.of(Hash.of(Hash.START, template), what);
    }

    void add(int template, long one, long two) {
        add(template, Hash.of(one, two));
    }
}
