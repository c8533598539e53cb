package newswatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.mention.Mention;
import newswatch.tagger.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** However a text is written or sent, what it says is found, and at its place in the text as it came. */
class UnusualTextTest {
    private static final String KOREAN = """
            도널드 트럼프 미국 대통령은 3일 "삼성전자와 LG전자가 300억 달러를 투자한다"고 했다.
            SK하이닉스 주가는 3.5% 올랐다. 韓·美 FTA와 '반도체특별법'이 쟁점이다.

            최상목 부총리는 "AI 기본법"을 언급했다. 딥시크(DeepSeek)는 중국 기업이다.""";

    private static final String ENGLISH = """
            Apple's boss, Tim Cook, met Donald Trump in the U.S. on Monday.
            Shares of Procter & Gamble rose 3.5% to $170, and Nestlé's fell.

            The "CHIPS and Science Act" gives $52 billion to Intel, said Beyoncé Knowles.""";

    /** Ways to write one and the same text. */
    enum Way {
        DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        WITH_CARRIAGE_RETURNS(text -> text.replace("\n", "\r\n")),
        WITH_CARRIAGE_RETURNS_ALONE(text -> text.replace('\n', '\r')),
        WITH_NO_BREAK_SPACES(text -> text.replace(' ', '\u00a0')),
        WITH_WIDE_SPACES(text -> text.replace(' ', '\u3000')),
        WITH_THIN_SPACES(text -> text.replace(' ', '\u2006')),
        FULL_WIDTH(UnusualTextTest::fullWidth),
        WITH_CURLY_QUOTES(text -> text.replaceAll("\"([^\"]*)\"", "“$1”").replaceAll("'([^']*)'", "‘$1’")),
        WITH_CURLY_APOSTROPHES(text -> text.replace('\'', '’')),
        WITH_QUOTES_OF_A_WESTERN_CODE_PAGE(
                text -> text.replaceAll("\"([^\"]*)\"", "\u0093$1\u0094").replace('\'', '\u0092')),
        ZERO_WIDTH_SPACES_EVERYWHERE(text -> everywhere(text, "\u200b")),
        SOFT_HYPHENS_EVERYWHERE(text -> everywhere(text, "\u00ad")),
        MARKS_OF_DIRECTION_EVERYWHERE(text -> everywhere(text, "\u202a\u2069")),
        CONTROL_CHARACTERS_EVERYWHERE(text -> everywhere(text, "\b\u0000")),
        MARKED_AS_UTF(text -> "\ufeff" + text),
        WITH_NUMERIC_REFERENCES(
                text -> text.replace("&", "&#38;").replace("'", "&#39;").replace("\"", "&#x22;")),
        WITH_NAMED_REFERENCES(text -> text.replace("&", "&amp;")
                .replace("'", "&rsquo;")
                .replace("\"", "&quot;")
                .replace("·", "&middot;")
                .replace("é", "&eacute;")
                .replace(" ", "&nbsp;")),
        IN_BOLD(text -> text.replaceAll("(삼성전자|LG전자|트럼프|Apple|Trump|Intel|300|미국)", "<b>$1</b>")),
        LINKED(text -> text.replaceAll("(삼성|하이닉스|FTA|Cook|3\\.5%)", "<a href=\"/topic?q=1\" class='x'>$1</A>")),
        WITH_TAGS_FOR_LINES(
                text -> "<p>" + text.replace("\n\n", "</p><P align=left>").replace("\n", "<br/>") + "</p>");

        private final UnaryOperator<String> write;

        Way(UnaryOperator<String> write) {
            this.write = write;
        }
    }

    private static String everywhere(String text, String what) {
        return String.join(what, text.split("")) + what;
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
        return wide.toString();
    }

    @ParameterizedTest
    @EnumSource
    void koreanSaysTheSame(Way way) {
        assertThat(said("ko", way.write.apply(KOREAN)))
                .isEqualTo(said("ko", KOREAN))
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void englishSaysTheSame(Way way) {
        assertThat(said("en", way.write.apply(ENGLISH)))
                .isEqualTo(said("en", ENGLISH))
                .hasSizeGreaterThan(8);
    }

    private static List<String> said(String language, String body) {
        return tag(language, body).stream().map(UnusualTextTest::said).toList();
    }

    private static String said(Mention mention) {
        Text surface = Text.of(mention.surface());
        return mention.type() + " " + surface.substring(0, surface.length()) + " " + mention.entityId() + " "
                + mention.countries() + " " + mention.aboutCountries() + " " + mention.value() + " " + mention.unit();
    }

    private static List<Mention> tag(String language, String body) {
        List<Mention> mentions = Tags.TAGGER.tag(ArticleBuilder.article("a")
                .language(language)
                .title("")
                .body(body)
                .build());
        assertThat(mentions)
                .allSatisfy(mention ->
                        assertThat(mention.surface()).isEqualTo(body.substring(mention.start(), mention.end())));
        return mentions;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "어제 삼성\u200b전자\u200b가 올랐다. | 삼성\u200b전자",
                "어제 <b>삼성전자</b>가 올랐다. | 삼성전자",
                "어제 삼성<b>전자</b>가 올랐다. | 삼성<b>전자",
                "어제 ＬＧ전자가 올랐다. | ＬＧ전자",
                "어제 \u200e삼성전자\u200e가 올랐다. | 삼성전자",
                "🚀삼성전자🚀가 올랐다. | 삼성전자",
                "👩‍👩‍👧️삼성전자❤️ | 삼성전자",
                "삼성전자&nbsp;주가가 올랐다. | 삼성전자",
                "속보:삼성전자,어제올랐다. | 삼성전자",
                "「삼성전자」가 올랐다. | 삼성전자",
                "｢삼성전자｣가 올랐다. | 삼성전자",
                "«삼성전자»가 올랐다. | 삼성전자",
                "„삼성전자“가 올랐다. | 삼성전자",
                "Пресса: 삼성전자가 株価 上昇했다. | 삼성전자",
            })
    void aCompanyIsFoundAsItIsWritten(String body, String surface) {
        assertThat(Tags.companies(tag("ko", body))).containsExactly(surface);
    }

    @Test
    void aReferenceInANameBelongsToIt() {
        assertThat(Tags.companies(tag("en", "Shares of AT&amp;T rose."))).containsExactly("AT&amp;T");
        assertThat(Tags.the(tag("en", "Shares of AT&amp;T rose."), "AT&amp;T").entityId())
                .isEqualTo(Tags.the(tag("en", "Shares of AT&T rose."), "AT&T").entityId());
    }

    @Test
    void figuresOfFullWidthAreRead() {
        Mention share = Tags.the(tag("ko", "주가가 ３．５％ 올랐다."), "３．５％");
        assertThat(share.value()).isEqualByComparingTo("3.5");
        assertThat(share.unit()).isEqualTo("%");
        assertThat(Tags.the(tag("ko", "이익은 ￦３０００억이다."), "￦３０００억").unit()).isEqualTo("KRW");
    }

    /** Korean codes have some Chinese characters twice, once for each reading. */
    @Test
    void aCountryIsReadInEitherCodeOfItsCharacter() {
        assertThat(Tags.countries(tag("ko", "\uf963 핵실험에 美 \"규탄\""))).containsExactly("\uf963=KP", "美=US");
    }

    @Test
    void wordsInAngleBracketsAreText() {
        assertThat(Tags.companies(tag("ko", "<삼성전자>와 <SK하이닉스>가 올랐다."))).containsExactly("삼성전자", "SK하이닉스");
        assertThat(Tags.policies(tag("ko", "국회가 <AI 기본법>을 처리했다."))).containsExactly("AI 기본법");
    }

    @Test
    void aParagraphOfAMegabyteIsReadToItsEnd() {
        String filler = "이날 행사에는 많은 사람이 모였고 날씨도 맑았다 ";
        String body = filler.repeat(1_000_000 / filler.length()) + "어제 삼성전자가 3.5% 올랐다.";
        assertThat(tag("ko", body)).extracting(Mention::surface).endsWith("삼성전자", "3.5%");
    }
}
