package newswatch.launcher.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "삼성, 4", "美中, 4", "é, 1", "5%p, 3", "㈜, 2", "“a”, 3", "😀, 2", "█▎, 2", "ＡＢ, 4"})
    void measuresText(String text, int cells) {
        assertThat(Cells.width(text)).isEqualTo(cells);
    }

    @Test
    void decomposedTextIsAsWideAsComposedText() {
        for (String text : new String[] {"삼성전자", "é", "Škoda"}) {
            assertThat(Cells.width(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo(Cells.width(text));
        }
    }

    @Test
    void cutsBetweenCharactersNeverWithinOne() {
        assertThat(Cells.cut("삼성전자", 8)).isEqualTo("삼성전자");
        assertThat(Cells.cut("삼성전자", 7)).isEqualTo("삼성전…");
        assertThat(Cells.cut("삼성전자", 6)).isEqualTo("삼성…");
        assertThat(Cells.cut("삼성전자", 1)).isEqualTo("…");
        assertThat(Cells.cut("삼성전자", 0)).isEmpty();
        assertThat(Cells.left("삼성전자", 6)).isEqualTo("삼성… ");
        assertThat(Cells.right("12", 4)).isEqualTo("  12");
    }

    @Test
    void noArticleCommandsTheTerminal() {
        assertThat(Cells.plain("a\u001b[2Jb\r\nc\td\u202ee\u200b")).isEqualTo("a[2Jb  c de");
    }

    @Test
    void aLineIsCutAcrossItsStyles() {
        Line line = Line.of(Style.BOLD, "삼성").add(Style.PLAIN, "전자 ").add(Style.ALERT, "news");
        assertThat(line.cells()).isEqualTo(13);
        assertThat(line.render(13, false)).isEqualTo("삼성전자 news");
        assertThat(line.render(12, false)).isEqualTo("삼성전자 ne…");
        assertThat(line.render(9, false)).isEqualTo("삼성전자…");
        assertThat(line.render(4, false)).isEqualTo("삼…");
        assertThat(line.render(13, true)).isEqualTo("\u001b[1m삼성\u001b[0m전자 \u001b[1;31mnews\u001b[0m");
    }

    @Test
    void aWordStaysInSightWhereItsSentenceIsCut() {
        String sentence = "국회가 어제 본회의에서 반도체특별법 개정안을 통과시켰다고 밝혔다";
        int start = sentence.indexOf("반도체특별법");
        for (int width = 12; width < 80; width++) {
            Line line = Highlight.of(sentence, start, 6, Style.POLICY, width);
            assertThat(line.cells()).isLessThanOrEqualTo(width);
            assertThat(line.toString()).contains("반도체특별법");
        }
        assertThat(Highlight.of(sentence, start, 6, Style.POLICY, 24).toString())
                .isEqualTo("…에서 반도체특별법 개정…");
        assertThat(Highlight.of(sentence, -1, 6, Style.POLICY, 8).toString()).isEqualTo("국회가 …");
    }
}
