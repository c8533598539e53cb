package newswatch.tagger;

import static newswatch.tagger.Tags.english;
import static newswatch.tagger.Tags.korean;
import static newswatch.tagger.Tags.policies;
import static newswatch.tagger.Tags.the;
import static org.assertj.core.api.Assertions.assertThat;

import newswatch.schemas.mention.PolicyUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {
    @ParameterizedTest
    @ValueSource(strings = {"AI 기본법", "AI기본법", "반도체 특별법", "반도체특별법", "중대재해처벌법", "상호관세", "추가경정예산안", "인플레이션 감축법"})
    void listedNamesWithAndWithoutSpaces(String name) {
        assertThat(policies(korean("국회에서 " + name + " 논의가 열렸다."))).containsExactly(name);
    }

    @Test
    void quotationMarksAndBracketsStayOutside() {
        assertThat(policies(korean("‘AI 기본법’과 「상법」, <공직선거법>을 고친다."))).containsExactly("AI 기본법", "상법", "공직선거법");
    }

    @Test
    void unlistedLawsByTheirEnding() {
        assertThat(policies(korean("국회가 해저케이블보호법을 넘겼다. '우주쓰레기 수거 로드맵'도 나왔다.")))
                .containsExactly("해저케이블보호법", "우주쓰레기 수거 로드맵");
        assertThat(policies(english("Congress passed the Better Lighthouses Act on Monday.")))
                .containsExactly("Better Lighthouses Act");
    }

    @ParameterizedTest
    @ValueSource(strings = {"새로운 방법을 찾았다.", "문법과 해법, 불법이다.", "특별법을 만들자.", "정책과 규제, 법안을 논의했다.", "기준금리를 올렸다."})
    void commonNounsAreNone(String text) {
        assertThat(policies(korean(text))).isEmpty();
    }

    @Test
    void datedMeasuresAreNamed() {
        assertThat(policies(korean("정부의 4·11 대책이 나왔다."))).containsExactly("4·11 대책");
    }

    @Test
    void theShortNameInBracketsIsRemembered() {
        assertThat(policies(english("The Better Lighthouses Act (BLA) passed. The BLA takes effect in May.")))
                .containsExactly("Better Lighthouses Act", "BLA", "BLA");
    }

    @ParameterizedTest
    @CsvSource({
        "공직선거법 개정안이 본회의를 통과했다., 공직선거법, CHANGE",
        "대통령이 양곡관리법에 거부권을 행사했다., 양곡관리법, CHANGE",
        "그는 공직선거법 위반 혐의로 재판을 받는다., 공직선거법, CITED",
        "공정거래법 제5조에 따라 과징금을 물렸다., 공정거래법, CITED",
        "근로기준법 덕에 쉬는 날이 늘었다., 근로기준법, NAMED"
    })
    void whatIsSaidOfAPolicy(String text, String policy, PolicyUse use) {
        assertThat(the(korean(text), policy).use()).isEqualTo(use);
    }

    @Test
    void whatIsSaidOfAPolicyInEnglish() {
        assertThat(the(english("Congress passed the Inflation Reduction Act."), "Inflation Reduction Act")
                        .use())
                .isEqualTo(PolicyUse.CHANGE);
        assertThat(the(english("It was accused of violating the Digital Markets Act."), "Digital Markets Act")
                        .use())
                .isEqualTo(PolicyUse.CITED);
    }
}
