package newswatch.tagger.evaluation;

/**
 * So many of so many.
 *
 * @param right how many agree
 * @param of of how many
 */
public record Share(int right, int of) {
    static final Share NONE = new Share(0, 0);

    /** right / of; 0 of none. */
    public double ratio() {
        return of == 0 ? 0 : (double) right / of;
    }

    Share plus(boolean agrees) {
        return new Share(right + (agrees ? 1 : 0), of + 1);
    }

    Share plus(Share other) {
        return new Share(right + other.right, of + other.of);
    }
}
