package newswatch.training.agreement;

import newswatch.schemas.mention.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * How often which label of one annotator met which of the other: a type, or null where nothing is marked. Cohen's kappa
 * is the agreement beyond that of chance (J. Cohen, A coefficient of agreement for nominal scales, Educational and
 * Psychological Measurement 20, 1960).
 */
final class LabelCounts {
    private static final int LABELS = MentionType.values().length + 1;

    private final long[][] counts = new long[LABELS][LABELS];

    void add(@Nullable MentionType first, @Nullable MentionType second) {
        counts[index(first)][index(second)]++;
    }

    private static int index(@Nullable MentionType label) {
        return label == null ? LABELS - 1 : label.ordinal();
    }

    /** Kappa over all labels; at most 1, 0 for chance, NaN where one label alone was given. */
    double kappa() {
        return kappa(counts);
    }

    /** Kappa of this type against anything else. */
    double kappa(MentionType type) {
        long[][] two = new long[2][2];
        for (int i = 0; i < LABELS; i++) {
            for (int j = 0; j < LABELS; j++) {
                two[i == type.ordinal() ? 0 : 1][j == type.ordinal() ? 0 : 1] += counts[i][j];
            }
        }
        return kappa(two);
    }

    private static double kappa(long[][] counts) {
        double all = 0;
        double same = 0;
        double[] first = new double[counts.length];
        double[] second = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                all += counts[i][j];
                first[i] += counts[i][j];
                second[j] += counts[i][j];
            }
            same += counts[i][i];
        }
        double byChance = 0;
        for (int i = 0; i < counts.length; i++) {
            byChance += first[i] / all * second[i] / all;
        }
        return (same / all - byChance) / (1 - byChance);
    }
}
