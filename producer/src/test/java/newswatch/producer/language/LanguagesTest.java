package newswatch.producer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "ko, ko",
        "ko-kr, ko-KR",
        "KO_KR, ko-KR",
        "en, en",
        "zh-hant-tw, zh-Hant-TW",
        "english, ",
        "'', ",
        "und, ",
        "k, "
    })
    void tagsBecomeBcp47(String said, String tag) {
        assertThat(Languages.tag(said)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"ko-kr, KR", "en-GB, GB", "en-us, ", "ko, ", "es-419, "})
    void aRegionHintsAtTheCountry(String said, String country) {
        assertThat(Languages.region(said)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "삼성전자 주가 상승, ko",
        "OpenAI CEO Sam Altman 방한, ko",
        "Nvidia shares rise, en",
        "Größe überrascht Öffentlichkeit: äöü äöü, und",
        "東京株式市場, und",
        "123 456, und"
    })
    void scriptTellsTheLanguage(String title, String language) {
        assertThat(Languages.guess(title, "")).isEqualTo(language);
    }
}
