package newswatch.tagger.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;

/**
 * Whether a confidence means what it says: of the mentions with confidence 0.8, are eight in ten right? Mentions fall
 * into ten buckets of equal width, the last with both its ends. Expected calibration error = Σ over buckets of n_b / n ·
 * |precision_b − mean confidence_b| (M. P. Naeini, G. F. Cooper and M. Hauskrecht, Obtaining Well Calibrated Probabilities
 * Using Bayesian Binning, AAAI 2015; the table is the reliability diagram of M. H. DeGroot and S. E. Fienberg 1983).
 *
 * @param buckets those that hold mentions, lowest first
 * @param confident right ones among the mentions of confidence {@value #CONFIDENT} or more
 * @param right how many of all mentions found are right, whatever their confidence
 */
public record Calibration(List<Bucket> buckets, Share confident, int right) {
    /** From here on a mention counts as confident. */
    public static final double CONFIDENT = 0.9;

    private static final int BUCKETS = 10;

    public Calibration {
        buckets = List.copyOf(buckets);
    }

    /**
     * The mentions found whose confidence lies in one range.
     *
     * @param from lower end, inclusive
     * @param to upper end, exclusive but for 1
     * @param meanConfidence mean of what the tagger said
     * @param right how many of them are right
     */
    public record Bucket(double from, double to, double meanConfidence, Share right) {}

    /** Found mentions in all buckets. */
    public int mentions() {
        return buckets.stream().mapToInt(bucket -> bucket.right().of()).sum();
    }

    /** From 0 (as it says) to 1; 0 where nothing was found. */
    public double expectedError() {
        return buckets.stream()
                        .mapToDouble(bucket ->
                                bucket.right().of() * Math.abs(bucket.right().ratio() - bucket.meanConfidence()))
                        .sum()
                / Math.max(1, mentions());
    }

    /** Which share of all right mentions is confident; 0 where none is right. */
    public double confidentShareOfRight() {
        return new Share(confident.right(), right).ratio();
    }

    /** By type; a type of which nothing was found is absent. */
    static Map<MentionType, Calibration> byType(Collection<JudgedArticle> judged) {
        Map<MentionType, List<Judged>> found = new EnumMap<>(MentionType.class);
        for (JudgedArticle article : judged) {
            for (Judgement judgement : article.judgements()) {
                Mention mention = judgement.found();
                if (mention != null) {
                    found.computeIfAbsent(mention.type(), type -> new ArrayList<>())
                            .add(new Judged(mention.confidence(), judgement.isRightSpan()));
                }
            }
        }
        var calibrations = new EnumMap<MentionType, Calibration>(MentionType.class);
        found.forEach((type, mentions) -> calibrations.put(type, of(mentions)));
        return Collections.unmodifiableMap(calibrations);
    }

    static Calibration of(List<Judged> mentions) {
        Share[] right = new Share[BUCKETS];
        double[] sum = new double[BUCKETS];
        Share confident = Share.NONE;
        int allRight = 0;
        for (Judged mention : mentions) {
            int at = Math.min(BUCKETS - 1, (int) (mention.confidence * BUCKETS));
            right[at] = (right[at] == null ? Share.NONE : right[at]).plus(mention.right);
            sum[at] += mention.confidence;
            allRight += mention.right ? 1 : 0;
            if (mention.confidence >= CONFIDENT) {
                confident = confident.plus(mention.right);
            }
        }
        var buckets = new ArrayList<Bucket>();
        for (int i = 0; i < BUCKETS; i++) {
            if (right[i] != null) {
                buckets.add(
                        new Bucket((double) i / BUCKETS, (double) (i + 1) / BUCKETS, sum[i] / right[i].of(), right[i]));
            }
        }
        return new Calibration(buckets, confident, allRight);
    }

    /** What the tagger said of a mention, and whether it was right. */
    record Judged(double confidence, boolean right) {}
}
