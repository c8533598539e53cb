package newswatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import newswatch.schemas.article.Article;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.TextField;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
    private static final String SAMPLE =
            "도널드 트럼프 대통령은 3일 한미 정상회담에서 삼성전자에 300억 달러를 ‘상호관세’ 대신 받겠다고 했다. Apple’s boss, Tim Cook, agreed.";

    private static List<Mention> tag(String title, String body) {
        Article article = ArticleBuilder.article("a").title(title).body(body).build();
        List<Mention> mentions = Tags.TAGGER.tag(article);
        int last = -1;
        TextField field = TextField.TITLE;
        for (Mention mention : mentions) {
            String text = mention.field() == TextField.TITLE ? title : body;
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.surface());
            if (mention.field() != field) {
                assertThat(field).isEqualTo(TextField.TITLE);
                field = mention.field();
                last = -1;
            }
            assertThat(mention.start()).isGreaterThanOrEqualTo(last);
            last = mention.end();
        }
        return mentions;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " . ",
                "😀🇰🇷👩‍👩‍👧",
                "(((((",
                "'''''''",
                "美",
                "미",
                "·-·-·",
                "\uFEFF\u200B",
                "\uD83D",
                "\u1100",
                "이 이 이 이",
                "Mr. ",
                "A.I.",
                "「",
                "1조 1조 1조"
            })
    void oddTextsPass(String text) {
        tag("제목", text);
        tag(text, "본문");
    }

    @Test
    void decomposedHangulIsFoundAtItsPlaceInTheOriginal() {
        String body = Normalizer.normalize("어제 삼성전자가 올랐다.", Normalizer.Form.NFD);
        List<Mention> mentions = tag("", body);
        assertThat(mentions).hasSize(1);
        assertThat(Normalizer.normalize(mentions.get(0).surface(), Normalizer.Form.NFC))
                .isEqualTo("삼성전자");
    }

    @Test
    void zeroWidthCharactersHideNothing() {
        List<Mention> mentions = tag("", "\uFEFF어제 삼성\u200B전자\u200B가 올랐다.");
        assertThat(mentions).extracting(Mention::surface).containsExactly("삼성\u200B전자");
    }

    @Test
    void emojiBeforeANameShiftNothing() {
        assertThat(tag("😀😀 삼성전자가 올랐다", "본문"))
                .extracting(Mention::start, Mention::surface)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5, "삼성전자"));
    }

    @Test
    void aWithdrawnArticleHoldsNoMentions() {
        assertThat(Tags.TAGGER.tag(ArticleBuilder.article("a")
                        .withdrawn("2025-02-01T00:00:00Z")
                        .build()))
                .isEmpty();
    }

    @Test
    void anyCutOfATextPasses() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            int from = random.nextInt(SAMPLE.length());
            int to = from + random.nextInt(SAMPLE.length() - from) + 1;
            String cut = SAMPLE.substring(from, to);
            tag(
                    cut.isBlank() ? "제목" : cut,
                    new StringBuilder(cut).reverse().append(' ').append(cut).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"가", "이 회장 ", "미중", "삼성전자(", "'법", "Mr. Kim ", "3조 ", "Act of ", "美", "은행", ".", ". \""})
    void aMegabyteOfAnythingTakesLinearTime(String unit) {
        String body = unit.repeat(1_000_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> tag("제목", body));
    }

    @Test
    void theSameArticleGivesTheSameMentions() {
        assertThat(tag(SAMPLE, SAMPLE)).isEqualTo(tag(SAMPLE, SAMPLE));
    }
}
