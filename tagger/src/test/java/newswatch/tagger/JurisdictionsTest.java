package newswatch.tagger;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that policies of several countries bear. */
class JurisdictionsTest {
    private static final String KOREAN = "semiconductor-special-act";
    private static final String AMERICAN = "chips-and-science-act";

    @ParameterizedTest
    @CsvSource({
        "미국 반도체법, US",
        "美반도체법, US",
        "미국의 반도체법, US",
        "일본 반도체법, JP",
        "한국 반도체법, KR",
        "EU 반도체법, EU",
        "일본 민법, JP",
        "중국 형법, CN",
        "일본 공직선거법, JP",
        "일본 정치자금법, JP",
        "대만 근로기준법, TW",
        "미국 저작권법, US",
        "독일 국적법, DE",
        "영국 디지털세, GB",
        "일본 추경, JP",
        "독일 추가경정예산, DE",
        "대만 AI 기본법, TW",
        "베트남 AI법, VN",
        "호주 온라인안전법, AU",
        "미국 관세법, US",
        "일본 개인정보보호법, JP",
        "미국 이민법, US",
        "스위스 부채 브레이크, CH",
        "인도 회사법, IN",
        "영국 횡재세, GB",
        "싱가포르 탄소세, SG",
        "미국 특허법, US"
    })
    void theCountryBesideTheNameDecides(String words, String country) {
        assertThat(policies(tag("KR", "의원들이 " + words + " 문제를 따져 보았다.")))
                .extracting(Mention::countries)
                .containsExactly(List.of(country));
    }

    @ParameterizedTest
    @CsvSource({
        "Australia's Online Safety Act, AU",
        "the Online Safety Act of Malaysia, MY",
        "Japan's supplementary budget, JP",
        "the Canadian digital services tax, CA",
        "India's Companies Act, IN",
        "the Japanese Civil Code, JP",
        "Switzerland's debt brake, CH"
    })
    void andInEnglish(String words, String country) {
        assertThat(policies(english("GB", "Ministers spoke of " + words + " on Monday.")))
                .extracting(Mention::countries)
                .containsExactly(List.of(country));
    }

    @ParameterizedTest
    @CsvSource({"KR, KR", "US, US", "JP, JP", "FR, EU", "BR, US"})
    void elseTheSourcesCountryAndAtLastTheDefault(String source, String country) {
        assertThat(policies(tag(source, "반도체법 처리가 늦어졌다.")))
                .extracting(Mention::countries)
                .containsExactly(List.of(country));
    }

    @Test
    void whatItsCountryStoodWithItIsFromThereOn() {
        assertThat(ids(tag("KR", "미국 반도체법이 바뀐다. 반도체법은 2022년에 생겼다."))).containsExactly(AMERICAN, AMERICAN);
        assertThat(ids(tag("KR", "추경을 짠다. 일본 추경도 크다. 추경은 국회로 간다.")))
                .containsExactly("supplementary-budget", "supplementary-budget-jp", "supplementary-budget");
    }

    @Test
    void aHeadlineMeansWhatTheBodySays() {
        List<Mention> mentions = Tags.TAGGER.tag(
                article("a").title("반도체법 보조금 어디로").body("미국 반도체법에 따른 돈이다.").build());
        assertThat(ids(mentions)).containsExactly(AMERICAN, AMERICAN);
    }

    @Test
    void aCountryThatActsInTheSentenceDecidesUnlessItSpeaksOfHome() {
        assertThat(ids(tag("KR", "미국 정부가 반도체법을 손본다."))).containsExactly(AMERICAN);
        assertThat(ids(tag("KR", "미국 기업들은 반도체법을 지켜본다."))).containsExactly(KOREAN);
        assertThat(ids(tag("KR", "미국은 돈을 주는데 국회는 반도체법을 미룬다."))).containsExactly(KOREAN);
    }

    @Test
    void theNumberOfAWellKnownArticleTellsTheCountry() {
        List<Mention> mentions = policies(tag("KR", "위원회는 관세법 337조에 따라 판정한다."));
        assertThat(mentions).extracting(Mention::surface).containsExactly("관세법");
        assertThat(mentions).extracting(Mention::countries).containsExactly(List.of("US"));
    }

    @Test
    void theOwnLawByItsFullNameIsMeantBesideAForeignOne() {
        assertThat(ids(tag("KR", "유럽의 GDPR보다 개인정보보호법이 느슨하다.")))
                .containsExactly("general-data-protection-regulation", "personal-information-protection-act");
    }

    @Test
    void whatTheArticleNamesOtherwiseIsMeant() {
        assertThat(ids(tag("BR", "반도체특별법을 논의했다. 반도체법은 다음 달에 다룬다."))).containsExactly(KOREAN, KOREAN);
        assertThat(ids(tag("KR", "반도체과학법이 바뀐다. 반도체법은 2022년에 생겼다."))).containsExactly(AMERICAN, AMERICAN);
    }

    @Test
    void ofACountryThatHasNoneListedItIsNoneOfThem() {
        assertThat(ids(tag("KR", "의원들이 인도 반도체법을 따져 보았다."))).isNotEmpty().doesNotContain(KOREAN, AMERICAN);
    }

    private static List<Mention> tag(String source, String body) {
        return Tags.TAGGER.tag(
                article("a").source("신문", source).title("").body(body).build());
    }

    private static List<Mention> english(String source, String body) {
        return Tags.TAGGER.tag(article("a")
                .source("Example Times", source)
                .language("en")
                .title("")
                .body(body)
                .build());
    }

    private static List<Mention> policies(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.type() == MentionType.POLICY)
                .toList();
    }

    private static List<String> ids(List<Mention> mentions) {
        return policies(mentions).stream()
                .map(mention -> String.valueOf(mention.entityId()).replace("policy:", ""))
                .toList();
    }
}
