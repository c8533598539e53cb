package newswatch.tagger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import newswatch.tagger.evaluation.EntityAgreement.Pair;
import org.junit.jupiter.api.Test;

/** The examples of Bagga and Baldwin: twelve mentions of three entities, 1 to 5, 6 and 7, 8 to 12. */
class EntityAgreementTest {
    private static final double EXACT = 1e-9;

    @Test
    void theSmallEntityJoinedToALargeOneCostsLittle() {
        EntityAgreement agreement = EntityAgreement.of(mentions("a", "b", "b"));
        assertThat(agreement.mentions()).isEqualTo(12);
        assertThat(agreement.precision()).isEqualTo((5 + 2 * 2 / 7.0 + 5 * 5 / 7.0) / 12, within(EXACT));
        assertThat(agreement.precision()).isEqualTo(16.0 / 21, within(EXACT));
        assertThat(agreement.recall()).isEqualTo(1, within(EXACT));
    }

    @Test
    void twoLargeEntitiesJoinedCostMore() {
        EntityAgreement agreement = EntityAgreement.of(mentions("a", "b", "a"));
        assertThat(agreement.precision()).isEqualTo(7.0 / 12, within(EXACT));
        assertThat(agreement.recall()).isEqualTo(1, within(EXACT));
        assertThat(agreement.f1()).isEqualTo(14.0 / 19, within(EXACT));
    }

    @Test
    void anEntityTakenForSeveralCostsRecall() {
        EntityAgreement agreement =
                EntityAgreement.of(List.of(new Pair("A", "x"), new Pair("A", "x"), new Pair("A", "y")));
        assertThat(agreement.precision()).isEqualTo(1, within(EXACT));
        assertThat(agreement.recall()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, within(EXACT));
    }

    @Test
    void noMentionsAgreeInNothing() {
        assertThat(EntityAgreement.of(List.of())).isEqualTo(new EntityAgreement(0, 0, 0));
    }

    private static List<Pair> mentions(String first, String second, String third) {
        var pairs = new ArrayList<Pair>();
        for (int i = 1; i <= 12; i++) {
            pairs.add(i <= 5 ? new Pair("A", first) : i <= 7 ? new Pair("B", second) : new Pair("C", third));
        }
        return pairs;
    }
}
