package newswatch.tagger.sequence;

/** Numbers for features: two different ones get the same number about once in 2<sup>60</sup> times. */
final class Hash {
    static final long START = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xD6E8FEB86659FD93L;

    private Hash() {}

    static long of(long hash, long next) {
        long mixed = (hash ^ next) * FACTOR;
        return mixed ^ mixed >>> 32;
    }
}
