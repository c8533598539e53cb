package newswatch.tagger;

import static newswatch.tagger.Tags.TAGGER;
import static newswatch.tagger.Tags.english;
import static newswatch.tagger.Tags.korean;
import static newswatch.tagger.Tags.the;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import org.junit.jupiter.api.Test;

/** Where names that no list holds are at home. */
class HomesTest {
    private static String home(Mention mention) {
        return String.join(",", mention.countries()) + " " + mention.countryBasis();
    }

    @Test
    void aCountryOrPlaceInFrontIsTheNamesHome() {
        assertThat(home(the(
                        english("Canadian miner Quorvex Resources Ltd. said it would sell the pit."),
                        "Quorvex Resources Ltd.")))
                .isEqualTo("CA ADJACENT");
        assertThat(home(the(english("Helsinki-based Torvinen Holdings said sales rose."), "Torvinen Holdings")))
                .isEqualTo("FI ADJACENT");
        assertThat(home(the(korean("오사카의 미나토홀딩스가 공장을 닫았다."), "미나토홀딩스"))).isEqualTo("JP ADJACENT");
    }

    @Test
    void aCountryOrPlaceBehindIsTheNamesHome() {
        assertThat(home(the(english("Torvinen Holdings, a Finnish lender, said sales rose."), "Torvinen Holdings")))
                .isEqualTo("FI ADJACENT");
        assertThat(home(the(english("Torvinen Holdings of Tampere said sales rose."), "Torvinen Holdings")))
                .isEqualTo("FI ADJACENT");
    }

    @Test
    void aCountryThatAVerbOrParticlePartsFromTheNameIsNotItsHome() {
        assertThat(home(the(
                        english("Exports from Ohio to Finland helped Torvinen Holdings last year."),
                        "Torvinen Holdings")))
                .isEqualTo("US SOURCE");
        assertThat(home(the(korean("중국에 새솜전자가 공장을 짓는다."), "새솜전자"))).isEqualTo("KR FORM");
    }

    @Test
    void aNameThatHoldsACountryOrPlaceIsAtHomeThere() {
        assertThat(home(the(korean("상하이한빛홀딩스가 상장한다."), "상하이한빛홀딩스"))).isEqualTo("CN FORM");
        assertThat(home(the(english("Lesotho Denim Holdings laid off sewers."), "Lesotho Denim Holdings")))
                .isEqualTo("LS FORM");
    }

    @Test
    void aLegalFormTellsTheCountry() {
        assertThat(home(the(english("Workers at Brunnholz Werke GmbH voted on Friday."), "Brunnholz Werke GmbH")))
                .isEqualTo("DE FORM");
        assertThat(home(the(
                        english("In Vienna, workers at Brunnholz Werke GmbH voted on Friday."),
                        "Brunnholz Werke GmbH")))
                .isEqualTo("AT FORM");
    }

    @Test
    void theShapeOfANameTellsTheCountry() {
        assertThat(home(the(korean("구리하라 다케오 사장은 고개를 저었다."), "구리하라 다케오"))).isEqualTo("JP FORM");
        assertThat(home(the(korean("쑨야팅 교수는 고개를 저었다."), "쑨야팅"))).isEqualTo("CN FORM");
        assertThat(home(the(korean("대만 경제가 나빠졌다. 쑨야팅 교수는 고개를 저었다."), "쑨야팅"))).isEqualTo("TW FORM");
        assertThat(home(the(korean("응우옌반흐우 사장은 고개를 저었다."), "응우옌반흐우"))).isEqualTo("VN FORM");
    }

    @Test
    void aKoreanNameBehindAnOfficeAbroadStaysKorean() {
        assertThat(home(the(korean("인도네시아 사업팀장 최정현 상무가 승진했다."), "최정현"))).isEqualTo("KR FORM");
    }

    @Test
    void aPersonIsAtHomeWhereTheirCompanyIs() {
        assertThat(home(the(
                        english("Brunnholz Werke GmbH chief executive Mark Ellwood said orders fell."),
                        "Mark Ellwood")))
                .isEqualTo("DE ADJACENT");
    }

    @Test
    void whatIsDecidedOnceHoldsForAllMentions() {
        List<String> homes = english(
                        "Torvinen Holdings said sales rose.\n\nThe shares of Torvinen Holdings, a Finnish lender, fell.")
                .stream()
                .filter(mention -> mention.surface().equals("Torvinen Holdings"))
                .map(HomesTest::home)
                .toList();
        assertThat(homes).containsExactly("FI ADJACENT", "FI ADJACENT");
    }

    @Test
    void aParagraphThatACountryHeadsIsSetThere() {
        assertThat(home(the(
                        english("Notes from abroad:\n\nMorocco: Tazrouk Holdings opens a third hall."),
                        "Tazrouk Holdings")))
                .isEqualTo("MA ADJACENT");
    }

    @Test
    void americanOfficesAreOfTheSourceWhereItHasTheirLike() {
        assertThat(home(the(english("\"No,\" said Sen. Delia Marchetti, who wrote the bill."), "Delia Marchetti")))
                .isEqualTo("US FORM");
        List<Mention> australian = TAGGER.tag(ArticleBuilder.article("a")
                .language("en")
                .source("Example Herald", "AU")
                .title("")
                .body("\"No,\" said Sen. Delia Marchetti, who wrote the bill.")
                .build());
        assertThat(home(the(australian, "Delia Marchetti"))).isEqualTo("AU SOURCE");
        assertThat(the(australian, "Delia Marchetti").countryBasis()).isEqualTo(CountryBasis.SOURCE);
    }

    @Test
    void aListedCompanyWhoseNameIsAlsoAWordIsTheListedOneWhereTheModelReadsACompany() {
        assertThat(the(korean("현대차와 도요타, 그리고 미국의 포드가 손을 잡았다."), "포드").entityId())
                .startsWith("company:")
                .doesNotContain("~");
    }
}
