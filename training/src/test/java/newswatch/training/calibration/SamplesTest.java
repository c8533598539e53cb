package newswatch.training.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.confidence.Calibration;
import newswatch.tagger.overlap.Finder;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static double read(Calibration.Line line, double surety) {
        return new Calibration(List.of(line)).of(line.type(), line.finder(), surety);
    }

    private static Samples samples(double surety, int right, int wrong) {
        Samples samples = new Samples();
        add(samples, surety, right, wrong);
        return samples;
    }

    private static void add(Samples samples, double surety, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            samples.add(surety, i < right);
        }
    }

    @Test
    void aRuleIsAsSureAsItIsRight() {
        Calibration.Line line = samples(0.6, 900, 100).constant(MentionType.COMPANY, Finder.COMPANY_ENDING);
        assertThat(read(line, 0.6)).isCloseTo(0.9, within(0.005));
        assertThat(line.mentions()).isEqualTo(1000);
    }

    @Test
    void aHandfulOfMentionsHardlyMovesARule() {
        Calibration.Line line = samples(0.8, 0, 1).constant(MentionType.COMPANY, Finder.COMPANY_FORM);
        assertThat(read(line, 0.8)).isBetween(0.7, 0.8);
    }

    @Test
    void aModelThatSaysTooMuchIsReadLower() {
        Samples samples = samples(0.99, 800, 200);
        add(samples, 0.7, 500, 500);
        Calibration.Line line = samples.line(MentionType.POLICY, Finder.MODEL);
        assertThat(read(line, 0.99)).isCloseTo(0.8, within(0.02));
        assertThat(read(line, 0.7)).isCloseTo(0.5, within(0.03));
    }

    @Test
    void aModelThatSaysWhatIsStaysAsItIs() {
        Samples samples = samples(0.95, 950, 50);
        add(samples, 0.7, 700, 300);
        Calibration.Line line = samples.line(MentionType.PERSON, Finder.MODEL);
        assertThat(read(line, 0.95)).isCloseTo(0.95, within(0.01));
        assertThat(read(line, 0.7)).isCloseTo(0.7, within(0.01));
    }

    @Test
    void withoutMentionsNothingIsChanged() {
        Calibration.Line line = new Samples().line(MentionType.PERSON, Finder.MODEL);
        assertThat(read(line, 0.8)).isCloseTo(0.8, within(0.001));
    }
}
