package newswatch.tagger.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void chineseCharactersAreThoseOfTheMainBlockAndTheCompatibilityForms() {
        assertThat("一美龥豈﫿".chars().allMatch(c -> Letters.isHanja((char) c))).isTrue();
        assertThat(Letters.isHanja('가')).isFalse();
        assertThat(Letters.isHanja('힣')).isFalse();
        assertThat(Letters.isHanja('あ')).isFalse();
    }

    @Test
    void theHalvesOfAnEmojiAreNeitherChineseNorOfAWord() {
        for (char half : "🚗📈".toCharArray()) {
            assertThat(Letters.isHanja(half)).as("%04x", (int) half).isFalse();
            assertThat(Letters.isWord(half)).as("%04x", (int) half).isFalse();
        }
    }

    @Test
    void anEmojiPartsTwoWordsAndIsNone() {
        Text text = Text.of("현대차🚗기아");
        assertThat(text.words()).isEqualTo(2);
        assertThat(text.holdsHanja()).isFalse();
    }

    @Test
    void charactersForPrivateUseAreOfNoWord() {
        assertThat(Letters.isHanja('\ue000')).isFalse();
        assertThat(Letters.isWord('\ue000')).isFalse();
    }
}
