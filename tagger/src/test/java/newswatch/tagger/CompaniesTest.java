package newswatch.tagger;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.tagger.Tags.companies;
import static newswatch.tagger.Tags.english;
import static newswatch.tagger.Tags.korean;
import static newswatch.tagger.Tags.the;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompaniesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "는", "가", "를", "의", "에서는", "까지도", "라고", "와의", " 측이", "측은", "·"})
    void aKoreanNameEndsBeforeParticles(String behind) {
        assertThat(companies(korean("어제 삼성전자" + behind + " 새 공장을 열었다."))).containsExactly("삼성전자");
    }

    @ParameterizedTest
    @ValueSource(strings = {"삼성페이로 결제했다.", "애플워치를 찼다.", "카카오톡에 떴다."})
    void aNameInsideAnotherWordIsNoCompany(String text) {
        assertThat(companies(korean(text))).isEmpty();
    }

    @Test
    void theLongestNameWins() {
        assertThat(companies(korean("SK하이닉스와 SK그룹, 한국전력이 나섰다."))).containsExactly("SK하이닉스", "SK그룹", "한국전력");
    }

    @Test
    void legalFormsBelongToTheName() {
        assertThat(companies(korean("㈜카카오와 쿠팡㈜이 맞붙었다."))).containsExactly("㈜카카오", "쿠팡㈜");
        assertThat(companies(english("He joined Apple Inc. in May."))).containsExactly("Apple Inc.");
    }

    @Test
    void aCommonWordNeedsASign() {
        assertThat(companies(korean("조사 대상은 늘고 기아에 허덕이는 나라도 많다."))).isEmpty();
        assertThat(companies(korean("대상그룹은 김치를 판다. 대상의 주력은 장류다."))).contains("대상");
        assertThat(companies(korean("현대차와 기아가 올랐다."))).containsExactly("현대차", "기아");
        assertThat(companies(korean("비자 발급이 늦어졌다."))).isEmpty();
    }

    @Test
    void anEnglishCommonWordNeedsASign() {
        assertThat(companies(english("Apple growers met in Ohio. Target practice was cancelled.")))
                .isEmpty();
        assertThat(companies(english("Apple said sales rose. She shops at Target every week.")))
                .containsExactly("Apple", "Target");
        assertThat(companies(english("They sailed down the Amazon for a month.")))
                .isEmpty();
    }

    @Test
    void inOrdinaryTextListsAndRulesFindNoCompany() throws IOException {
        try (InputStream in = CompaniesTest.class.getResourceAsStream("ordinary.txt")) {
            assertThat(in).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> paragraphs =
                    text.lines().filter(line -> !line.startsWith("#")).toList();
            assertThat(paragraphs).hasSizeGreaterThan(20);
            for (String paragraph : paragraphs) {
                assertThat(Tags.namesByRules(paragraph))
                        .filteredOn(name -> name.startsWith("COMPANY"))
                        .as(paragraph)
                        .isEmpty();
            }
        }
    }

    @Test
    void smallerListedCompaniesAreFoundByTheNamesOfThePress() {
        assertThat(companies(korean("에코프로비엠과 리가켐바이오, 심텍이 오르고 LG엔솔은 내렸다.")))
                .containsExactly("에코프로비엠", "리가켐바이오", "심텍", "LG엔솔");
        assertThat(companies(korean("다이킨이 공장을 늘리고 오크트리캐피털과 핌코가 돈을 댄다."))).containsExactly("다이킨", "오크트리캐피털", "핌코");
        assertThat(companies(english("Hindalco rose while Zhejiang Dahua Technology and Daikin fell.")))
                .containsExactly("Hindalco", "Zhejiang Dahua Technology", "Daikin");
    }

    @Test
    void aFormerNameIsTheSameCompany() {
        assertThat(the(korean("대우조선해양이 배를 지었다."), "대우조선해양").entityId())
                .isEqualTo(the(korean("한화오션이 배를 지었다."), "한화오션").entityId());
        assertThat(the(korean("쇼와덴코가 공장을 지었다."), "쇼와덴코").entityId())
                .isEqualTo(the(english("Shares of Resonac fell."), "Resonac").entityId());
    }

    @Test
    void lettersOfAnotherCaseAreAnotherWord() {
        assertThat(companies(english("The meta study found an arm and an oracle.")))
                .isEmpty();
    }

    @Test
    void apostrophesOfAllKindsMatch() {
        assertThat(companies(english("Moody’s cut it; Microsoft’s shares fell.")))
                .containsExactly("Moody’s", "Microsoft");
    }

    @Test
    void governmentsAndBanksOfIssueAreNone() {
        assertThat(companies(korean("한국은행과 금융위원회, 서울대가 모였다."))).isEmpty();
        assertThat(companies(english("The Bank of England and the World Bank met.")))
                .isEmpty();
    }

    @Test
    void anUnlistedNameShowsItsShape() {
        List<Mention> mentions = korean("새솜바이오가 상장한다. 누리솔홀딩스도 ㈜가람누리와 합친다.");
        assertThat(companies(mentions)).containsExactly("새솜바이오", "누리솔홀딩스", "㈜가람누리");
        Mention first = the(mentions, "새솜바이오");
        assertThat(first.entityId()).isEqualTo("company:~새솜바이오");
        assertThat(first.countries()).containsExactly("KR");
        assertThat(first.countryBasis()).isEqualTo(CountryBasis.FORM);
        assertThat(companies(english("Shares of Quillfeather Robotics Inc. fell.")))
                .containsExactly("Quillfeather Robotics Inc.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"핀테크가 뜬다.", "시중은행이 올렸다.", "유전자를 찾았다.", "신용카드를 긁었다."})
    void commonNounsWithTheSameEndingsAreNone(String text) {
        assertThat(companies(korean(text))).isEmpty();
    }

    @Test
    void aNameInBracketsIsTheSameCompany() {
        List<Mention> mentions = korean("자회사 가온누리텍(GNT)이 나섰다. GNT는 지난해 생겼다.");
        assertThat(companies(mentions)).containsExactly("가온누리텍", "GNT", "GNT");
        assertThat(mentions.stream().map(Mention::entityId).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"닛케이225가 올랐다.", "카카오 농가를 돕는다.", "한 사람인 듯했다.", "메타 분석을 했다.", "카이스트와 포스텍이 함께 연구한다."})
    void indicesNounsAndUniversitiesAreNone(String text) {
        assertThat(companies(korean(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "삼성전자가 공장을 짓는다. 삼성은 내년에 연다. | company:samsung-electronics",
                "삼성전자와 삼성전기가 공장을 짓는다. 삼성은 내년에 연다. | company:samsung-group",
                "삼성전자가 공장을 짓는다. 삼성그룹은 내년에 연다. | company:samsung-group",
                "삼성전자가 공장을 짓는다. 삼성 계열사도 돕는다. | company:samsung-group",
                "삼성전자가 공장을 짓는다. 모회사인 삼성도 돕는다. | company:samsung-group",
                "삼성은 내년에 연다. 삼성전자가 공장을 짓는다. | company:samsung-group",
                "LG전자가 공장을 짓는다. LG는 내년에 연다. | company:lg-electronics",
                "SK하이닉스가 공장을 짓는다. 삼성은 내년에 연다. | company:samsung-group",
                "네이버클라우드가 공장을 짓는다. 네이버는 내년에 연다. | company:naver"
            })
    void aBareGroupIsTheCompanyThatIsNamedInFull(String text, String id) {
        assertThat(korean(text))
                .filteredOn(mention -> mention.surface().matches("삼성|삼성그룹|LG|네이버"))
                .extracting(Mention::entityId)
                .containsExactly(id);
    }

    @Test
    void aHeadlineNamesTheGroupForTheCompanyOfTheBody() {
        List<Mention> mentions = Tags.TAGGER.tag(
                article("a").title("삼성, 내년 새 공장 연다").body("삼성전자는 8일 이렇게 밝혔다.").build());
        assertThat(the(mentions, "삼성").entityId()).isEqualTo("company:samsung-electronics");
    }
}
