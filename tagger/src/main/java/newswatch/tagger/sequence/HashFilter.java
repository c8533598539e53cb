package newswatch.tagger.sequence;

/**
 * A bit for each of a set of hashes (B. H. Bloom, Communications of the ACM 13, 1970, with one bit a hash): most hashes
 * of a text are in no set, and are told so here without a look at the set itself.
 */
final class HashFilter {
    private final long[] bits;

    /** @param size in bits, a power of 2, at least 64 */
    HashFilter(int size) {
        bits = new long[size / Long.SIZE];
    }

    void add(long hash) {
        bits[word(hash)] |= 1L << (hash >>> 26);
    }

    /** True if the hash was added, false mostly if it was not. */
    boolean mayHold(long hash) {
        return (bits[word(hash)] >>> (hash >>> 26) & 1) != 0;
    }

    private int word(long hash) {
        return (int) hash & bits.length - 1;
    }
}
