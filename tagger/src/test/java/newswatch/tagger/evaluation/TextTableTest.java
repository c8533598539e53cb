package newswatch.tagger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void aCellMovesNoCursorAndBreaksNoLine() {
        var table = new TextTable("<<");
        table.add(List.of("a\n\nb\u001b[2Jc\u2028d", "e"));
        table.add(List.of("한글", "f"));
        var out = new StringWriter();
        table.print(new PrintWriter(out));
        assertThat(out.toString().lines()).containsExactly("a b [2Jc d  e", "한글        f");
    }
}
