package newswatch.launcher.explain;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import newswatch.launcher.terminal.Cells;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.explain.Explanation;
import newswatch.tagger.explain.Rejected;
import newswatch.tagger.overlap.Dismissal;
import newswatch.tagger.overlap.Finder;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {
    private static String text(String title, Rejected... notTaken) {
        var out = new StringWriter();
        new ExplanationText(new PrintWriter(out))
                .print(article("a1").title(title).build(), new Explanation(List.of(), List.of(notTaken)));
        return out.toString();
    }

    private static Rejected hill(String surface, String id) {
        return new Rejected(
                TextField.TITLE,
                12,
                12 + surface.length(),
                surface,
                MentionType.PERSON,
                id,
                Finder.LIST,
                null,
                Dismissal.NO_SIGN,
                null);
    }

    @Test
    void theEntitiesThatANameMayMeanStandTogether() {
        assertThat(text(
                        "Hill",
                        hill("Hill", "person:a-hill"),
                        hill("Hill", "person:b-hill"),
                        hill("Hill", "person:c-hill"),
                        hill("Hill", "person:d-hill")))
                .isEqualToNormalizingNewlines("""
                        a1  Hill
                        ================================================================================
                        no mentions

                        NOT TAKEN
                        --------------------------------------------------------------------------------
                        title 12-16   PERSON    Hill
                          entity      person:a-hill, person:b-hill, person:c-hill and 1 more
                          found by    a listed name
                          why not     may mean something else: needs a further sign

                        """);
    }

    @Test
    void nothingIsWiderThanTheScreenOrCommandsIt() {
        String wide = "변상묵".repeat(40) + "\u001B[31m\n\u202E";
        String text = text(wide, hill(wide, "person:~" + wide));
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(80));
        assertThat(text).doesNotContain("\u001B", "\u202E").contains("…");
    }

    @Test
    void anArticleOfWhichNothingCanBeSaidSaysSo() {
        assertThat(text("")).endsWith("no mentions" + System.lineSeparator().repeat(2));
    }
}
