package newswatch.tagger;

import static newswatch.tagger.Tags.companies;
import static newswatch.tagger.Tags.korean;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClubsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "한화가 두산을 7-2로 꺾었다. 한화는 3회말 홈런 두 방으로 앞섰다.",
                "LG 트윈스가 롯데 자이언츠를 눌렀다.",
                "프로배구 대한항공이 현대캐피탈을 물리쳤다. 대한항공은 블로킹에서 앞섰다.",
                "라디오에서는 야구 중계가 흘렀다. KIA가 삼성에 4-1로 지고 있었다."
            })
    void aClubUnderACompanysNameIsNone(String text) {
        assertThat(companies(korean(text))).isEmpty();
    }

    @Test
    void theCompanyBehindTheClubIsOne() {
        assertThat(companies(korean("한화그룹이 한화 이글스 새 야구장에 투자한다. 한화생명도 돈을 낸다."))).containsExactly("한화그룹", "한화생명");
    }

    @Test
    void aSentenceOnBusinessIsOfTheCompanyOnASportsPageToo() {
        assertThat(companies(korean("롯데가 연승을 달렸다. 투수와 타자가 고루 살아났고 관중도 홈런에 환호했다. 롯데는 백화점 매출이 늘었다고 공시했다.")))
                .containsExactly("롯데");
    }

    @Test
    void victoriesOfBusinessAreNoMatches() {
        assertThat(companies(korean("삼성이 애플을 꺾고 점유율 1위에 올랐다."))).containsExactly("삼성", "애플");
    }
}
