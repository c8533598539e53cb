package newswatch.tagger.person;

import static org.assertj.core.api.Assertions.assertThat;

import newswatch.tagger.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
    private static boolean followFirst(String text, int between) {
        return new Titles(Text.of(text)).follow(0, between);
    }

    @Test
    void aTitleMayStandBehindSoManyWords() {
        assertThat(followFirst("박서준 의원", 0)).isTrue();
        assertThat(followFirst("박서준 국회 의원", 0)).isFalse();
        assertThat(followFirst("박서준 국회 의원", 1)).isTrue();
        assertThat(followFirst("박서준 국회 환경노동위원회 위원장은", 2)).isTrue();
        assertThat(followFirst("박서준 국방장관이", 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "박서준",
                "박서준.",
                "박서준, 의원",
                "박서준  의원",
                "박서준 국회는 의원",
                "박서준 서울출신",
                "박서준 출신 의원",
                "박서준 국회, 의원",
                "박서준 국회"
            })
    void noneBelongsToTheName(String text) {
        assertThat(followFirst(text, 3)).isFalse();
    }

    @Test
    void askedTwiceTheAnswerIsTheSame() {
        Titles titles = new Titles(Text.of("박서준 김도현 국회 의원 박서준"));
        for (int i = 0; i < 2; i++) {
            assertThat(titles.follow(0, 2)).isTrue();
            assertThat(titles.follow(0, 1)).isFalse();
            assertThat(titles.follow(1, 1)).isTrue();
            assertThat(titles.follow(3, 3)).isFalse();
        }
    }
}
