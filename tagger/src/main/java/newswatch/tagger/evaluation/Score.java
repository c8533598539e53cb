package newswatch.tagger.evaluation;

/**
 * Agreement on spans: a mention is right if type, field, start and end are.
 *
 * @param right in the gold and found
 * @param missed in the gold and not found
 * @param spurious found and not in the gold
 */
public record Score(int right, int missed, int spurious) {
    static final Score NONE = new Score(0, 0, 0);

    /** Mentions in the gold. */
    public int gold() {
        return right + missed;
    }

    /** Mentions that the tagger found. */
    public int found() {
        return right + spurious;
    }

    /** Share of what was found that is right; 0 where nothing was found. */
    public double precision() {
        return found() == 0 ? 0 : (double) right / found();
    }

    /** Share of the gold that was found; 0 where the gold holds none. */
    public double recall() {
        return gold() == 0 ? 0 : (double) right / gold();
    }

    /** Harmonic mean of precision and recall; 0 where both are. */
    public double f1() {
        int all = gold() + found();
        return all == 0 ? 0 : 2.0 * right / all;
    }

    /** Whether the gold holds none and none was found: no figure can be given. */
    public boolean isEmpty() {
        return gold() + found() == 0;
    }

    Score plus(Score other) {
        return new Score(right + other.right, missed + other.missed, spurious + other.spurious);
    }
}
