package newswatch.tagger.sequence;

/** The exponential function, to eight digits, many times faster than {@link Math#exp}. */
final class Exponential {
    private static final int BITS = 11;
    private static final double[] FRACTIONS = new double[1 << BITS];
    private static final double LOG2 = Math.log(2);

    static {
        for (int i = 0; i < FRACTIONS.length; i++) {
            FRACTIONS[i] = StrictMath.pow(2, i / (double) FRACTIONS.length);
        }
    }

    private Exponential() {}

    /**
     * e<sup>x</sup>; 0 where that is below 10<sup>-299</sup>.
     *
     * @param x below 709, the greatest whose exponential is a {@code double}
     */
    static double of(double x) {
        if (x < -690) {
            return 0;
        }
        double scaled = x * (FRACTIONS.length / LOG2);
        long whole = (long) Math.floor(scaled);
        double rest = (scaled - whole) * (LOG2 / FRACTIONS.length);
        double fraction = FRACTIONS[(int) (whole & FRACTIONS.length - 1)] * (1 + rest + rest * rest / 2);
        return Double.longBitsToDouble((whole >> BITS) + 1023 << 52) * fraction;
    }
}
