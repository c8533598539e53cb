package newswatch.tagger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldSetTest {
    private static final String HEAD = """
            id: a1
            language: ko
            source-country: KR
            published: 2023-05-04T09:00:00+09:00
            """;

    @TempDir
    Path folder;

    @Test
    void marksBecomeMentionsOfThePlainText() throws IOException {
        write("a1.txt", HEAD + """
                company 가온전자: KR
                policy 등대법: KR

                [가온전자](company)가 [美](country US) 진출

                [가온](company 가온전자)은 [등대법](policy/change) 통과에 [3%](quantity 3 %) 올랐다.

                둘째 문단.
                """);
        GoldArticle gold = GoldSet.read(folder).get(0);
        assertThat(gold.article().title()).isEqualTo("가온전자가 美 진출");
        assertThat(gold.article().body()).isEqualTo("가온은 등대법 통과에 3% 올랐다.\n\n둘째 문단.");
        List<GoldMention> mentions = gold.mentions();
        assertThat(mentions)
                .extracting(mention -> gold.text(mention.field()).substring(mention.start(), mention.end()))
                .containsExactly("가온전자", "美", "가온", "등대법", "3%");
        assertThat(mentions.get(2).entity()).isEqualTo("가온전자");
        assertThat(mentions.get(2).field()).isEqualTo(TextField.BODY);
        assertThat(mentions.get(3).use()).isEqualTo(PolicyUse.CHANGE);
        assertThat(mentions.get(4).type()).isEqualTo(MentionType.QUANTITY);
        assertThat(mentions.get(4).value()).isEqualTo(new BigDecimal("3"));
    }

    @Test
    void aboutFollowsFromTheCountriesOfTheSentence() throws IOException {
        write("a1.txt", HEAD + """
                about: marked
                company 가온전자: KR
                policy 등대법: US

                [美](country US)서 [가온전자](company) [3%](quantity 3 %) 상승

                [가온전자](company)는 [국내](here)에서 [5곳](quantity 5 곳)을 닫는다. [등대법](policy)은 [2명](quantity 2 명)이 썼다. \
                [중국](country CN)과 [국내](here JP) [7곳](quantity 7 곳)이 [등대법](policy/cited about US CN)과 \
                [9%](quantity 9 % about CN)를 본다.
                """);
        GoldArticle gold = GoldSet.read(folder).get(0);
        assertThat(gold.article().body()).startsWith("가온전자는 국내에서 5곳을 닫는다.");
        assertThat(gold.mentions())
                .extracting(GoldMention::about)
                .containsExactly(
                        Set.of("US"),
                        Set.of("US"),
                        Set.of("US"),
                        Set.of("KR"),
                        Set.of("KR"),
                        Set.of("US"),
                        Set.of(),
                        Set.of("CN", "JP"),
                        Set.of(),
                        Set.of("US", "CN"),
                        Set.of("CN"));
    }

    @Test
    void withoutTheLineInTheHeadAboutIsNotMarked() throws IOException {
        write("a1.txt", HEAD + "\n[美](country US) 진출\n\n본문\n");
        assertThat(GoldSet.read(folder).get(0).mentions())
                .allSatisfy(mention -> assertThat(mention.about()).isNull());
    }

    @Test
    void whatIsWrongWithAboutIsTold() throws IOException {
        write("a1.txt", HEAD + "\n[美](country US about KR) 진출\n\n본문\n");
        write(
                "a2.txt",
                HEAD.replace("a1", "a2") + "about: guessed\n\n[국내](here Japan)\n\n[3%](quantity 3 % about jp)\n");
        assertThatThrownBy(() -> GoldSet.read(folder))
                .hasMessageContaining("a1.txt: [美](country US about KR): the head lacks the line 'about: marked'")
                .hasMessageContaining("a2.txt: about 'guessed'; wanted 'marked', or no such line")
                .hasMessageContaining("a2.txt: [국내](here) 'Japan' is no ISO 3166-1 alpha-2 code")
                .hasMessageContaining("a2.txt: [3%](quantity) 'jp' is no ISO 3166-1 alpha-2 code");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceWithTheFile() throws IOException {
        write("a1.txt", HEAD + "person 홍길동: KR\n\n제목\n\n[가온](company)이 [셋](quantity many 명) 뽑았다.\n");
        write("a2.txt", "no head");
        assertThatThrownBy(() -> GoldSet.read(folder))
                .isInstanceOf(UnreadableGoldException.class)
                .hasMessageContaining("a1.txt: the head has no line 'company 가온: XX'")
                .hasMessageContaining("a1.txt: [셋](quantity many 명): 'many' is no number")
                .hasMessageContaining("a1.txt: the head names 'person 홍길동', but nothing is marked so")
                .hasMessageContaining("a2.txt: wanted head, title and body");
    }

    @Test
    void whatLooksLikeAMarkAndIsNoneIsTold() throws IOException {
        write("a1.txt", HEAD + "\n제목\n\n[가온](compnay)이 [미국](country USA)에 [사설](봄)을 냈다.\n");
        write("a2.txt", HEAD + "\n제목\n\n본문\n");
        write("a3.txt", HEAD + "\n제목\n\n본문\n");
        assertThatThrownBy(() -> GoldSet.read(folder))
                .hasMessageContaining("a1.txt: '[가온](compnay)' is no mark; wanted [surface](type argument)")
                .hasMessageContaining("a1.txt: [미국](country) 'USA' is no ISO 3166-1 alpha-2 code")
                .hasMessageContaining("a3.txt: id 'a1' is that of " + folder.resolve("a2.txt") + ", too")
                .hasMessageNotContaining("사설");
    }

    @Test
    void aFolderWithoutArticlesIsNoGoldSet() {
        assertThatThrownBy(() -> GoldSet.read(folder)).hasMessageContaining("holds no marked article");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
