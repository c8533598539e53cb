package newswatch.tagger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import newswatch.tagger.evaluation.Calibration.Bucket;
import newswatch.tagger.evaluation.Calibration.Judged;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final double EXACT = 1e-9;

    private final Calibration calibration = Calibration.of(List.of(
            new Judged(0.9, true),
            new Judged(1, true),
            new Judged(0.95, false),
            new Judged(0.62, true),
            new Judged(0.68, false)));

    @Test
    void mentionsFallIntoTheBucketOfTheirConfidence() {
        assertThat(calibration.mentions()).isEqualTo(5);
        assertThat(calibration.buckets()).hasSize(2);
        Bucket low = calibration.buckets().get(0);
        assertThat(low.from()).isEqualTo(0.6, within(EXACT));
        assertThat(low.to()).isEqualTo(0.7, within(EXACT));
        assertThat(low.meanConfidence()).isEqualTo(0.65, within(EXACT));
        assertThat(low.right()).isEqualTo(new Share(1, 2));
        assertThat(calibration.buckets().get(1).right()).isEqualTo(new Share(2, 3));
    }

    @Test
    void theExpectedErrorWeighsBucketsByTheirMentions() {
        double low = Math.abs(1 / 2.0 - 0.65);
        double high = Math.abs(2 / 3.0 - 0.95);
        assertThat(calibration.expectedError()).isEqualTo(2 / 5.0 * low + 3 / 5.0 * high, within(EXACT));
    }

    @Test
    void theConfidentOnesAreThoseFromNineTenths() {
        assertThat(calibration.confident()).isEqualTo(new Share(2, 3));
        assertThat(calibration.confidentShareOfRight()).isEqualTo(2 / 3.0, within(EXACT));
    }

    @Test
    void nothingFoundHasNoError() {
        Calibration none = Calibration.of(List.of());
        assertThat(none.buckets()).isEmpty();
        assertThat(none.expectedError()).isZero();
        assertThat(none.confidentShareOfRight()).isZero();
    }
}
