package newswatch.tagger;

import static newswatch.tagger.Tags.english;
import static newswatch.tagger.Tags.korean;
import static newswatch.tagger.Tags.the;
import static org.assertj.core.api.Assertions.assertThat;

import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import org.junit.jupiter.api.Test;

class CountryRolesTest {
    @Test
    void homeIsTheEntitysAndAboutIsTheSentences() {
        Mention tariff = the(korean("미국이 한국에 상호관세를 매긴다."), "상호관세");
        assertThat(tariff.countries()).containsExactly("US");
        assertThat(tariff.countryBasis()).isEqualTo(CountryBasis.ENTITY);
        assertThat(tariff.aboutCountries()).containsExactly("US", "KR");
    }

    @Test
    void whereNoCountryIsNamedAboutIsHome() {
        assertThat(the(korean("테슬라가 올랐다."), "테슬라").aboutCountries()).containsExactly("US");
    }

    @Test
    void aSentenceDoesNotLookIntoTheNext() {
        assertThat(the(korean("중국이 나섰다. 테슬라가 올랐다."), "테슬라").aboutCountries()).containsExactly("US");
    }

    @Test
    void homeWordsStandForTheSource() {
        assertThat(the(korean("국내에서 테슬라가 팔렸다."), "테슬라").aboutCountries()).containsExactly("KR");
        assertThat(the(korean("우리 정부가 테슬라와 만났다."), "테슬라").aboutCountries()).containsExactly("KR");
    }

    @Test
    void termsThatBeginWithAHomeWordStandForNoCountry() {
        assertThat(the(korean("국내총생산의 3%에 이른다."), "3%").aboutCountries()).isEmpty();
        assertThat(the(korean("테슬라는 국산화율 60%를 내세웠다."), "테슬라").aboutCountries()).containsExactly("US");
        assertThat(the(korean("국내외 30개 기관이 샀다."), "30개").aboutCountries()).containsExactly("KR");
    }

    @Test
    void hereIsTheSourcesWhereTheSentenceNamesNoCountry() {
        assertThat(the(english("Tesla opened 30 stores here."), "30 stores").aboutCountries())
                .containsExactly("US");
        assertThat(the(english("Chile said 30 stores here would close."), "30 stores")
                        .aboutCountries())
                .containsExactly("CL");
    }

    @Test
    void aCountryWordBesideAnUnlistedNameIsItsHome() {
        Mention company = the(korean("중국 새솜바이오가 상장한다."), "새솜바이오");
        assertThat(company.countries()).containsExactly("CN");
        assertThat(company.countryBasis()).isEqualTo(CountryBasis.ADJACENT);
    }

    @Test
    void theSourceIsTheLastResortAndMakesNoAbout() {
        Mention law = the(korean("해저케이블보호법이 논의됐다."), "해저케이블보호법");
        assertThat(law.countries()).containsExactly("KR");
        assertThat(law.countryBasis()).isEqualTo(CountryBasis.SOURCE);
        assertThat(law.aboutCountries()).isEmpty();
    }

    @Test
    void aQuantityIsAboutTheOnlyCountryOfItsSentence() {
        assertThat(the(korean("미국에 300억 달러를 투자한다."), "300억 달러").aboutCountries())
                .containsExactly("US");
        assertThat(the(korean("한국이 미국에 300억 달러를 투자한다."), "300억 달러").aboutCountries())
                .isEmpty();
        assertThat(the(korean("300억 달러를 투자한다."), "300억 달러").aboutCountries()).isEmpty();
    }
}
