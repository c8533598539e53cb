package newswatch.tagger;

import static newswatch.tagger.Tags.countries;
import static newswatch.tagger.Tags.english;
import static newswatch.tagger.Tags.korean;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    @Test
    void eachCharacterOfARunIsACountry() {
        assertThat(countries(korean("미중 갈등 속에 한미일이 모였다."))).containsExactly("미=US", "중=CN", "한=KR", "미=US", "일=JP");
        assertThat(countries(korean("한·미·일 정상회담과 한·호주 교류"))).containsExactly("한=KR", "미=US", "일=JP", "한=KR", "호주=AU");
        assertThat(countries(korean("美中 협상에 韓 긴장"))).containsExactly("美=US", "中=CN", "韓=KR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"대미 수출이 줄었다.", "미군이 왔다.", "미 증시가 올랐다.", "반미 시위가 열렸다.", "방미 일정을 마쳤다.", "미 연준이 내렸다."})
    void oneCharacterIsACountryInSetPhrases(String text) {
        assertThat(countries(korean(text))).containsExactly("미=US");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "회의 중 정부 대책이 나왔다.",
                "3일 정부가 밝혔다.",
                "대중 앞에 섰다.",
                "북미 시장을 노린다.",
                "중동에서 돌아왔다.",
                "주중에 만나자.",
                "재미 삼아 했다.",
                "사업에 대한 투자가 늘었다.",
                "한 업체가 냈다.",
                "중년과 일반인, 미래와 한미약품"
            })
    void theSameCharactersMeanMuchElse(String text) {
        assertThat(countries(korean(text))).isEmpty();
    }

    @Test
    void northKoreaAndAmericaTalk() {
        assertThat(countries(korean("북미 정상회담이 열린다."))).containsExactly("북=KP", "미=US");
    }

    @Test
    void aPrefixLeavesTheCountryInFull() {
        assertThat(countries(korean("대중국 수출과 친러시아 성향, 탈중국 바람"))).containsExactly("중국=CN", "러시아=RU", "중국=CN");
    }

    @Test
    void aNationInsideANameIsNoMention() {
        assertThat(countries(korean("한국은행과 한국전력, 한국개발연구원이 밝혔다."))).isEmpty();
        assertThat(countries(english("The Bank of Korea and the Korea Development Institute agreed.")))
                .isEmpty();
        assertThat(countries(english("The U.S. Commerce Department answered."))).containsExactly("U.S.=US");
    }

    @Test
    void demonymsCountButLanguagesDoNot() {
        assertThat(countries(english("Chinese firms hired Koreans."))).containsExactly("Chinese=CN", "Koreans=KR");
        assertThat(countries(english("She wrote it in Korean."))).isEmpty();
        assertThat(countries(korean("한국어와 중국어를 배운다. 중국인과 미국산이 늘었다."))).containsExactly("중국=CN", "미국=US");
    }

    @Test
    void wordsThatAreAlsoCountriesNeedASign() {
        assertThat(countries(english("Turkey farmers met. Turkey signed the deal.")))
                .containsExactly("Turkey=TR");
        assertThat(countries(korean("그런 수단은 없고 오만을 버려야 한다."))).isEmpty();
    }

    @Test
    void aPrefixInChineseCharactersIsNoCountry() {
        assertThat(countries(korean("對中 수출과 訪美 일정이 정해졌다."))).containsExactly("中=CN", "美=US");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cases rose in New Mexico.",
                "It counts as North American, the largest in Latin America.",
                "She served Brazil nuts and Jordan almonds from a Dutch oven.",
                "They met on the Place du Luxembourg.",
                "It sailed through the Gulf of Finland.",
                "The Irish Congress of Trade Unions and the Irish Farmers' Association met.",
                "The Nigeria Labour Congress met.",
                "She taught herself German from passengers."
            })
    void aPlaceAnObjectOrAnOrganisationIsNoCountry(String text) {
        assertThat(countries(english(text))).isEmpty();
    }

    @Test
    void aSingleCitizenCountsAsManyDo() {
        assertThat(countries(english("An Irishman met a New Zealander and two Frenchmen.")))
                .containsExactly("Irishman=IE", "New Zealander=NZ", "Frenchmen=FR");
    }

    @Test
    void aDeliveryOrAPavementIsNotIndia() {
        assertThat(countries(korean("자주포 20문의 인도를 서두른다. 신병 인도 절차가 남았다. 로봇이 인도를 다닌다.")))
                .isEmpty();
        assertThat(countries(korean("인도를 방문했다."))).containsExactly("인도=IN");
    }

    @Test
    void visitsAreVerbsToo() {
        assertThat(countries(korean("다음 주 방일하는 총리가 방한했다."))).containsExactly("일=JP", "한=KR");
    }

    @Test
    void aMonthMayStandBetweenTheCharacterAndTheFigure() {
        assertThat(countries(korean("미 3월 소비자물가지수가 나온다."))).containsExactly("미=US");
    }

    @Test
    void spellingsOfTheNorthAndOfYanbianAreKnown() {
        assertThat(countries(korean("로씨야와 윁남에서 왔다. 중한 관계가 얼었다."))).containsExactly("로씨야=RU", "윁남=VN", "중=CN", "한=KR");
    }
}
