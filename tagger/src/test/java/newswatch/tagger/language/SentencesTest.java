package newswatch.tagger.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static List<String> split(String text) {
        Sentences sentences = Sentences.of(text);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sentences.count(); i++) {
            all.add(text.substring(sentences.start(i), sentences.end(i)).strip());
        }
        return all;
    }

    @Test
    void koreanAndEnglish() {
        assertThat(split("비가 왔다. 눈도 왔다! 그쳤나? 아니다.")).containsExactly("비가 왔다.", "눈도 왔다!", "그쳤나?", "아니다.");
        assertThat(split("It rained. It snowed.\nThe end")).containsExactly("It rained.", "It snowed.", "The end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "성장률은 2.3%로 올랐다.",
                "Mr. Smith of Acme Inc. met Sen. Jones in the U.S. on Jan. 3.",
                "He lives at example.com today.",
                "J. R. R. Tolkien wrote it."
            })
    void fullStopsThatEndNothing(String text) {
        assertThat(split(text)).hasSize(1);
    }

    @Test
    void closingQuotesStayWithTheirSentence() {
        assertThat(split("“비가 온다.” 그가 말했다.")).containsExactly("“비가 온다.”", "그가 말했다.");
        assertThat(split("It is in the U.S. The rest is not."))
                .containsExactly("It is in the U.S.", "The rest is not.");
    }

    @Test
    void aroundGivesTheSentenceAndCutsItToSize() {
        Sentences sentences = Sentences.of("첫 문장이다. 둘째 문장이다. 셋째다.");
        assertThat(sentences.around(10, 100)).isEqualTo("둘째 문장이다.");
        assertThat(sentences.around(0, 4)).isEqualTo("첫 문장");
        assertThat(Sentences.of("").around(0, 10)).isEmpty();
        String around = Sentences.of("😀".repeat(50)).around(51, 11);
        assertThat(around.length()).isLessThanOrEqualTo(11);
        assertThat(Character.isLowSurrogate(around.charAt(0))).isFalse();
    }

    @Test
    void aQuotationMarkThatOpensAParagraphBelongsToIt() {
        String text = "He left.\n\"Never,\" she said.";
        Sentences sentences = Sentences.of(text);
        assertThat(sentences.at(text.indexOf('"'))).isEqualTo(sentences.at(text.indexOf("Never")));
    }
}
