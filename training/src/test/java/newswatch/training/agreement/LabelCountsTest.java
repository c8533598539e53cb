package newswatch.training.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import newswatch.schemas.mention.MentionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabelCountsTest {
    private final LabelCounts counts = new LabelCounts();

    private void add(int times, @Nullable MentionType first, @Nullable MentionType second) {
        for (int i = 0; i < times; i++) {
            counts.add(first, second);
        }
    }

    @Test
    void kappaIsTheAgreementBeyondChance() {
        add(20, MentionType.PERSON, MentionType.PERSON);
        add(5, MentionType.PERSON, null);
        add(10, null, MentionType.PERSON);
        add(15, null, null);
        // observed 0.7; by chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5
        assertThat(counts.kappa()).isEqualTo(0.4, within(1e-12));
        assertThat(counts.kappa(MentionType.PERSON)).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void anotherTypeIsADisagreementForAllAndForBothTypes() {
        add(8, MentionType.PERSON, MentionType.PERSON);
        add(2, MentionType.PERSON, MentionType.COMPANY);
        add(10, MentionType.POLICY, MentionType.POLICY);
        assertThat(counts.kappa()).isLessThan(1);
        assertThat(counts.kappa(MentionType.PERSON)).isLessThan(1);
        assertThat(counts.kappa(MentionType.POLICY)).isEqualTo(1, within(1e-12));
        assertThat(counts.kappa(MentionType.COMPANY)).isEqualTo(0, within(1e-12));
    }

    @Test
    void ofOneLabelAloneThereIsNoKappa() {
        add(10, null, null);
        assertThat(counts.kappa()).isNaN();
        assertThat(counts.kappa(MentionType.COUNTRY)).isNaN();
    }
}
