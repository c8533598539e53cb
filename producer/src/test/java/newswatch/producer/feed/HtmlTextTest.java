package newswatch.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @Test
    void paragraphsArePartedByABlankLine() {
        assertThat(HtmlText.paragraphs("<p>첫 문단이다.</p><p>둘째&nbsp;문단\n이다.</p><div>셋째<br>줄<br><br>넷째</div>"))
                .isEqualTo("첫 문단이다.\n\n둘째 문단 이다.\n\n셋째\n줄\n\n넷째");
    }

    @Test
    void wordsStayApartAndTogetherAsOnThePage() {
        assertThat(HtmlText.paragraphs("<p>삼성<b>전자</b>가 <a href='x'>반도체</a>를<img src=y> 판다</p>"))
                .isEqualTo("삼성전자가 반도체를 판다");
        assertThat(HtmlText.paragraphs("<table><tr><td>매출</td><td>3조</td></tr><tr><td>이익</td><td>1조</td></tr></table>"))
                .isEqualTo("매출 3조\n이익 1조");
        assertThat(HtmlText.paragraphs("<ul><li>하나</li><li>둘</li></ul>끝")).isEqualTo("하나\n둘\n\n끝");
    }

    @Test
    void scriptsAndTheInvisibleAreLeftOut() {
        assertThat(
                        HtmlText.paragraphs(
                                "<style>p{}</style><script>track()</script><p>A\u200BB\u00AD\u0008C</p><!-- x --><iframe>y</iframe>"))
                .isEqualTo("ABC");
    }

    @Test
    void plainTextKeepsItsParagraphs() {
        assertThat(HtmlText.paragraphs("one\ntwo\r\n\r\nthree  <  four & five"))
                .isEqualTo("one two\n\nthree < four & five");
    }

    @Test
    void whatWasEscapedTwiceIsUnescapedTwice() {
        assertThat(HtmlText.paragraphs("&lt;p&gt;하나&lt;/p&gt;&lt;p&gt;둘&lt;/p&gt;"))
                .isEqualTo("하나\n\n둘");
    }

    @Test
    void decomposedHangulIsComposed() {
        assertThat(HtmlText.line("\u1112\u1161\u11AB\u1100\u116E\u11A8")).isEqualTo("한국");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT&T rises|AT&T rises",
                "AT&amp;T &quot;rises&quot;|AT&T \"rises\"",
                "<b>속보</b> 삼성전자|속보 삼성전자",
                "a < b and c > d|a < b and c > d",
                "&amp;lt;속보&amp;gt; 끝|<속보> 끝"
            })
    void titlesAreOneLineWithoutMarkup(String html, String title) {
        assertThat(HtmlText.line(html)).isEqualTo(title);
    }
}
