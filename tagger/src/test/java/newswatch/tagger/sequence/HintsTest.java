package newswatch.tagger.sequence;

import static newswatch.tagger.sequence.Found.keptOff;
import static newswatch.tagger.sequence.Found.name;
import static newswatch.tagger.sequence.Found.units;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Candidate;
import org.junit.jupiter.api.Test;

class HintsTest {
    private static final String TEXT = "가나다라 마바 사";

    private static Hints hints(String text, Candidate... kept) {
        return new Hints(units(text), List.of(kept));
    }

    private static List<Integer> brackets(String text) {
        Units units = units(text);
        Hints hints = new Hints(units, List.of());
        List<Integer> brackets = new ArrayList<>();
        for (int i = 0; i < units.count(); i++) {
            brackets.add(hints.bracket(i));
        }
        return brackets;
    }

    @Test
    void exactlyTheUnitsOfANameAreItAndForItsTypeAlone() {
        Hints hints = hints(TEXT, name(TEXT, "나다라", MentionType.COMPANY), name(TEXT, "사", MentionType.PERSON));
        assertThat(hints.areName(1, 3, MentionType.COMPANY)).isTrue();
        assertThat(hints.areName(1, 3, MentionType.PERSON)).isFalse();
        assertThat(hints.areName(1, 2, MentionType.COMPANY)).isFalse();
        assertThat(hints.areName(2, 3, MentionType.COMPANY)).isFalse();
        assertThat(hints.areName(1, 1, MentionType.COMPANY)).isFalse();
        assertThat(hints.areName(0, 3, MentionType.COMPANY)).isFalse();
        assertThat(hints.areName(4, 5, MentionType.COMPANY)).isFalse();
        assertThat(hints.areName(6, 6, MentionType.PERSON)).isTrue();
        assertThat(hints.areName(6, 6, MentionType.POLICY)).isFalse();
    }

    @Test
    void twoNamesSideBySideAreNotOne() {
        Hints hints = hints(TEXT, name(TEXT, "가나", MentionType.COMPANY), name(TEXT, "다라", MentionType.COMPANY));
        assertThat(hints.areName(0, 1, MentionType.COMPANY)).isTrue();
        assertThat(hints.areName(2, 3, MentionType.COMPANY)).isTrue();
        assertThat(hints.areName(0, 3, MentionType.COMPANY)).isFalse();
    }

    @Test
    void whatKeepsNamesOffIsNoNameButIsSeen() {
        Hints hints = hints(TEXT, keptOff(TEXT, "마바"));
        assertThat(hints.seesName(4)).isTrue();
        assertThat(hints.seesName(3)).isFalse();
        for (MentionType type : MentionType.values()) {
            assertThat(hints.areName(4, 5, type)).isFalse();
        }
    }

    @Test
    void aNumberIsSeenButIsNoName() {
        Hints hints = hints(TEXT, name(TEXT, "마바", MentionType.QUANTITY), name(TEXT, "사", MentionType.COUNTRY));
        assertThat(hints.at(4)).isPositive();
        assertThat(hints.seesName(4)).isFalse();
        assertThat(hints.seesName(6)).isTrue();
    }

    @Test
    void outsideOfTheTextTheRulesSeeNothing() {
        Hints hints = hints(TEXT, name(TEXT, TEXT, MentionType.POLICY));
        assertThat(hints.at(-2)).isZero();
        assertThat(hints.at(0)).isPositive();
        assertThat(hints.at(6)).isPositive();
        assertThat(hints.at(7)).isZero();
    }

    @Test
    void allThatTheRulesCanSeeIsToldApart() {
        List<Integer> hints = new ArrayList<>();
        for (MentionType type : MentionType.values()) {
            for (double confidence : new double[] {0.5, 0.95}) {
                Hints of = hints(TEXT, name(TEXT, "가나다", type, confidence), name(TEXT, "사", type, confidence));
                hints.addAll(List.of(of.at(0), of.at(1), of.at(2), of.at(6)));
            }
        }
        assertThat(hints).doesNotContain(0).doesNotHaveDuplicates();
    }

    @Test
    void aQuotationOpensAndClosesAndTellsHowFarInAUnitStands() {
        List<Integer> brackets = brackets("가 '나다라마' 바");
        assertThat(brackets.get(0)).isZero();
        assertThat(brackets.get(2)).isPositive().isNotEqualTo(brackets.get(3));
        assertThat(brackets.get(3)).isPositive().isEqualTo(brackets.get(4)).isEqualTo(brackets.get(5));
        assertThat(brackets.subList(6, 8)).containsOnly(0);
    }

    @Test
    void kindsOfBracketsAreToldApartAndOnlyTheirOwnSignClosesThem() {
        assertThat(List.of(
                        brackets("(가").get(1),
                        brackets("「가").get(1),
                        brackets("《가").get(1),
                        brackets("\"가").get(1)))
                .doesNotContain(0)
                .doesNotHaveDuplicates();
        List<Integer> brackets = brackets("(가] 나) 다");
        assertThat(brackets.get(3)).isPositive();
        assertThat(brackets.subList(4, 6)).containsOnly(0);
    }

    @Test
    void aBracketLeftOpenEndsWithItsSentence() {
        List<Integer> brackets = brackets("그는 (웃었다. 다음 날이다.");
        assertThat(brackets.get(3)).isPositive();
        assertThat(brackets.get(brackets.size() - 1)).isZero();
    }
}
