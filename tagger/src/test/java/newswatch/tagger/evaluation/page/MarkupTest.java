package newswatch.tagger.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "\" onload='x' | &quot; onload=&#39;x&#39;",
                "&lt; | &amp;lt;",
                "삼성전자 😀 | 삼성전자 😀"
            })
    void textAndValuesStayText(String text, String written) {
        assertThat(new Markup().element("p", text, "title", text))
                .hasToString("<!doctype html>\n<p title=\"" + written + "\">" + written + "</p>\n");
    }

    @Test
    void whatHtmlDoesNotKnowIsReplaced() {
        assertThat(Markup.escaped("a\u0000b\u001bc\ud800d\u0085")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
        assertThat(Markup.escaped("a\n\tb")).isEqualTo("a\n\tb");
    }

    @Test
    void anElementLeftOpenIsABug() {
        assertThatThrownBy(() -> new Markup().start("div").toString()).isInstanceOf(IllegalStateException.class);
    }
}
