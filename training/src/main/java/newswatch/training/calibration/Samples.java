package newswatch.training.calibration;

import static newswatch.tagger.confidence.Calibration.logOdds;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.confidence.Calibration;
import newswatch.tagger.overlap.Finder;

/** Mentions of one type that one finder found: how sure it was of each, and whether each is right. */
final class Samples {
    /** How many mentions the finder's own word weighs, so that a handful does not decide. */
    private static final double PRIOR = 10;
    /** How firmly a slope is held to 1, and an offset to 0: inverse variances of normal distributions. */
    private static final double SLOPE_HELD = 10;

    private static final double OFFSET_HELD = 2;
    private static final int STEPS = 50;
    private static final double SHORTEST = 1e-6;

    private final List<Double> sureties = new ArrayList<>();
    private final List<Boolean> rights = new ArrayList<>();

    void add(double surety, boolean right) {
        sureties.add(surety);
        rights.add(right);
    }

    /** One confidence for all: the share that is right, drawn to what the finder says itself. */
    Calibration.Line constant(MentionType type, Finder finder) {
        double said =
                sureties.stream().mapToDouble(Double::doubleValue).average().orElse(1);
        long right = rights.stream().filter(Boolean::booleanValue).count();
        double share = (right + PRIOR * said) / (sureties.size() + PRIOR);
        return new Calibration.Line(type, finder, 0, logOdds(share), sureties.size());
    }

    /** A line through the log-odds: the most probable one, by Newton's method. */
    Calibration.Line line(MentionType type, Finder finder) {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double a = SLOPE_HELD * (slope - 1);
            double b = OFFSET_HELD * offset;
            double aa = SLOPE_HELD;
            double ab = 0;
            double bb = OFFSET_HELD;
            for (int i = 0; i < sureties.size(); i++) {
                double x = logOdds(sureties.get(i));
                double p = 1 / (1 + Math.exp(-(slope * x + offset)));
                double error = p - (rights.get(i) ? 1 : 0);
                double weight = p * (1 - p);
                a += error * x;
                b += error;
                aa += weight * x * x;
                ab += weight * x;
                bb += weight;
            }
            double determinant = aa * bb - ab * ab;
            double toSlope = (bb * a - ab * b) / determinant;
            double toOffset = (aa * b - ab * a) / determinant;
            double loss = loss(slope, offset);
            double length = 1; // a whole step may go too far
            while (loss(slope - length * toSlope, offset - length * toOffset) > loss && length > SHORTEST) {
                length /= 2;
            }
            slope -= length * toSlope;
            offset -= length * toOffset;
        }
        return new Calibration.Line(type, finder, slope, offset, sureties.size());
    }

    /** The less, the more probable is a line. */
    private double loss(double slope, double offset) {
        double loss = SLOPE_HELD * (slope - 1) * (slope - 1) / 2 + OFFSET_HELD * offset * offset / 2;
        for (int i = 0; i < sureties.size(); i++) {
            double odds = slope * logOdds(sureties.get(i)) + offset;
            loss += Math.log1p(Math.exp(rights.get(i) ? -odds : odds));
        }
        return loss;
    }
}
