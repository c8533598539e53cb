package newswatch.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final List<Span> GOLD = List.of(
            new Span(Kind.PERSON, 0, 4),
            new Span(Kind.PERSON, 10, 14),
            new Span(Kind.COMPANY, 20, 24),
            new Span(Kind.OPEN, 30, 34));

    private static List<String> row(Agreement agreement, Span... found) {
        agreement.add(GOLD, List.of(found));
        return List.of(agreement.row().strip().split("\\s+"));
    }

    @Test
    void aSpanIsRightExactlyOrByOverlap() {
        Agreement people = Agreement.onKinds(Set.of(Kind.PERSON));
        assertThat(row(
                        people,
                        new Span(Kind.PERSON, 0, 4),
                        new Span(Kind.PERSON, 12, 19),
                        new Span(Kind.PERSON, 40, 44)))
                .containsExactly("2", "3", "0.333", "0.500", "0.400", "0.667", "1.000", "0.800");
    }

    @Test
    void anotherKindIsNoneWhereKindsAreTold() {
        assertThat(row(Agreement.onKinds(Set.of(Kind.PERSON, Kind.COMPANY)), new Span(Kind.COMPANY, 0, 4)))
                .containsExactly("3", "1", "0.000", "0.000", "0.000", "0.000", "0.000", "0.000");
        assertThat(row(Agreement.onNames(Set.of(Kind.PERSON, Kind.COMPANY)), new Span(Kind.OPEN, 0, 4)))
                .startsWith("3", "1", "1.000", "0.333");
    }

    @Test
    void whatIsOpenInTheGoldIsNeitherRightNorWrong() {
        assertThat(row(Agreement.onKinds(Set.of(Kind.PERSON)), new Span(Kind.PERSON, 30, 34)))
                .startsWith("2", "0");
    }

    @Test
    void whereTheKindIsWiderOnlyRecallIsShown() {
        Agreement companies = Agreement.onKinds(Set.of(Kind.COMPANY));
        companies.add(GOLD, List.of(new Span(Kind.COMPANY, 20, 24), new Span(Kind.COMPANY, 50, 54)));
        assertThat(companies.rowOfRecall().strip().split("\\s+"))
                .containsExactly("1", "-", "-", "1.000", "-", "-", "1.000", "-");
    }
}
