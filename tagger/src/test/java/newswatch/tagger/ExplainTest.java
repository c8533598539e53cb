package newswatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import newswatch.schemas.article.Article;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.explain.ExplainedMention;
import newswatch.tagger.explain.Explanation;
import newswatch.tagger.explain.Rejected;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.overlap.Dismissal;
import newswatch.tagger.overlap.Finder;
import org.junit.jupiter.api.Test;

class ExplainTest {
    /** Lists and rules alone, over two companies. */
    private static final Tagger SMALL = Tagger.knowing(
            Gazetteer.of(List.of(
                    company("company:narae", new Name("나래", "ko", true), new Name("Gorse", "en", true)),
                    company("company:gaon-power", new Name("가온전력", "ko", false)),
                    company("company:gaon", new Name("가온", "ko", false)))),
            Map.of());

    private static GazetteerEntry company(String id, Name... names) {
        return new GazetteerEntry(id, MentionType.COMPANY, id, List.of("KR"), List.of(names));
    }

    private static Article korean(String title, String body) {
        return ArticleBuilder.article("a").title(title).body(body).build();
    }

    private static Article english(String title, String body) {
        return ArticleBuilder.article("a")
                .language("en")
                .source("Example Times", "US")
                .title(title)
                .body(body)
                .build();
    }

    private static ExplainedMention the(Explanation explanation, TextField field, String surface) {
        return explanation.mentions().stream()
                .filter(explained -> explained.mention().field() == field
                        && explained.mention().surface().equals(surface))
                .findFirst()
                .orElseThrow(() -> new AssertionError(surface + " is not in " + explanation.mentions()));
    }

    private static ExplainedMention the(Explanation explanation, String surface) {
        return the(explanation, TextField.BODY, surface);
    }

    /** "나래 NO_SIGN" for each. */
    private static List<String> reasons(List<Rejected> rejected) {
        return rejected.stream().map(each -> each.surface() + " " + each.why()).toList();
    }

    @Test
    void aListedNameHasItsTableAndWhatElseFoundIt() {
        ExplainedMention mention = the(Tags.TAGGER.explain(korean("", "이재용 삼성전자 회장이 말했다.")), "이재용");
        assertThat(mention.finder()).isEqualTo(Finder.LIST);
        assertThat(mention.table()).isEqualTo("people.tsv");
        assertThat(mention.alsoFoundBy()).containsExactly(Finder.PERSON_TITLE);
        ExplainedMention english = the(Tags.TAGGER.explain(english("", "Nvidia said sales rose 12%.")), "Nvidia");
        assertThat(english.finder()).isEqualTo(Finder.LIST);
        assertThat(english.table()).startsWith("companies");
    }

    @Test
    void anEntryThatNoTableHoldsHasNone() {
        ExplainedMention mention = the(SMALL.explain(korean("", "가온전력이 올랐다.")), "가온전력");
        assertThat(mention.finder()).isEqualTo(Finder.LIST);
        assertThat(mention.table()).isNull();
    }

    @Test
    void aNameInsideALongerOneIsToldBesideIt() {
        ExplainedMention mention = the(SMALL.explain(korean("", "가온전력이 올랐다.")), "가온전력");
        assertThat(mention.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.surface()).isEqualTo("가온");
            assertThat(rejected.why()).isEqualTo(Dismissal.GOES_ON);
        });
        ExplainedMention act =
                the(Tags.TAGGER.explain(english("", "It passed the CHIPS and Science Act.")), "CHIPS and Science Act");
        assertThat(act.rejected()).anySatisfy(rejected -> {
            assertThat(rejected.surface()).isEqualTo("Science Act");
            assertThat(rejected.type()).isEqualTo(MentionType.POLICY);
            assertThat(rejected.finder()).isEqualTo(Finder.POLICY_CAPITALS);
            assertThat(rejected.why()).isEqualTo(Dismissal.SHORTER);
            assertThat(rejected.lostTo()).isEqualTo("CHIPS and Science Act");
        });
    }

    @Test
    void aListedNameWithoutItsSignIsNotTaken() {
        assertThat(SMALL.explain(korean("", "아이가 나래를 폈다.")).notTaken())
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(rejected.surface()).isEqualTo("나래");
                    assertThat(rejected.start()).isEqualTo(4);
                    assertThat(rejected.end()).isEqualTo(6);
                    assertThat(rejected.type()).isEqualTo(MentionType.COMPANY);
                    assertThat(rejected.entityId()).isEqualTo("company:narae");
                    assertThat(rejected.finder()).isEqualTo(Finder.LIST);
                    assertThat(rejected.why()).isEqualTo(Dismissal.NO_SIGN);
                });
        assertThat(reasons(
                        SMALL.explain(english("", "Gorse grows on the moor.")).notTaken()))
                .containsExactly("Gorse NO_SIGN");
    }

    @Test
    void withItsSignItIs() {
        assertThat(the(SMALL.explain(korean("", "가온전력과 나래가 손잡았다.")), "나래").finder())
                .isEqualTo(Finder.LIST_IN_CONTEXT);
        assertThat(the(SMALL.explain(english("", "Gorse said sales rose.")), "Gorse")
                        .finder())
                .isEqualTo(Finder.LIST_IN_CONTEXT);
    }

    @Test
    void aNameInACreditIsNotTaken() {
        String credit = "(서울=가온전력) 홍길동 기자 =";
        assertThat(SMALL.explain(korean("", credit + " 비가 내렸다.")).notTaken()).anySatisfy(rejected -> {
            assertThat(rejected.surface()).isEqualTo("가온전력");
            assertThat(rejected.why()).isEqualTo(Dismissal.IN_CREDIT);
            assertThat(rejected.lostTo()).isEqualTo(credit);
        });
        assertThat(Tags.TAGGER
                        .explain(english("", "LONDON, Jan 3 (Reuters) - It rained."))
                        .notTaken())
                .anySatisfy(rejected -> {
                    assertThat(rejected.surface()).isEqualTo("Reuters");
                    assertThat(rejected.why()).isEqualTo(Dismissal.IN_CREDIT);
                });
    }

    @Test
    void theWordThatToldTheUseOfAPolicyIsShown() {
        Explanation korean = Tags.TAGGER.explain(korean("", "국회가 반도체특별법을 통과시켰다."));
        assertThat(the(korean, "반도체특별법").mention().use()).isEqualTo(PolicyUse.CHANGE);
        assertThat(the(korean, "반도체특별법").useWord()).isEqualTo("통과시켰다");
        Explanation english =
                Tags.TAGGER.explain(english("", "He was charged with breaking the CHIPS and Science Act."));
        assertThat(the(english, "CHIPS and Science Act").mention().use()).isEqualTo(PolicyUse.CITED);
        assertThat(the(english, "CHIPS and Science Act").useWord()).isEqualTo("charged");
        Explanation named = Tags.TAGGER.explain(english("", "We spoke of the CHIPS and Science Act."));
        assertThat(the(named, "CHIPS and Science Act").useWord()).isNull();
    }

    @Test
    void aNameOfTheModelAndItsEchoSaySo() {
        Explanation explanation = Tags.TAGGER.explain(
                english(
                        "",
                        "\"We had to act,\" said Orlaith Penhallow, the chief executive. Ms Penhallow joined the board in 2019."));
        assertThat(the(explanation, "Orlaith Penhallow").finder()).isEqualTo(Finder.MODEL);
        assertThat(the(explanation, "Penhallow").finder()).isEqualTo(Finder.MODEL_SHORTER);
    }

    @Test
    void aFullNameIsNoEchoButTheSurnameBehindItIs() {
        Explanation explanation = Tags.TAGGER.explain(korean("", "변상묵 대표가 말했다. 변 대표는 웃었다."));
        assertThat(the(explanation, "변상묵").finder()).isEqualTo(Finder.PERSON_TITLE);
        assertThat(the(explanation, "변상묵").alsoFoundBy()).doesNotContain(Finder.PERSON_AGAIN);
        assertThat(the(explanation, "변").finder()).isEqualTo(Finder.PERSON_SURNAME);
        assertThat(the(explanation, "변").mention().entityName()).isEqualTo("변상묵");
    }

    @Test
    void aNewNameInAHeadlineInCapitalsIsNotTaken() {
        assertThat(Tags.TAGGER
                        .explain(english("Oakmere Buys Vellon Foods in Quiet Deal", "The board met on Monday."))
                        .notTaken())
                .anySatisfy(rejected -> {
                    assertThat(rejected.field()).isEqualTo(TextField.TITLE);
                    assertThat(rejected.finder()).isEqualTo(Finder.MODEL);
                    assertThat(rejected.confidence()).isBetween(0.0, 1.0);
                    assertThat(rejected.why()).isEqualTo(Dismissal.HEADLINE);
                });
    }

    @Test
    void mentionsAreThoseOfTag() {
        List<Article> articles = List.of(
                korean(
                        "반도체특별법 국회 통과…삼성전자 3.2%↑",
                        "(서울=연합뉴스) 홍길동 기자 = 한미 정상이 만났다. 이재용 회장은 대미 투자를 늘린다.\n이 회장은 가온누리텍(GNT) 변상묵 대표와 만났다."),
                korean("", Normalizer.normalize("삼성전자가 올랐다. 아이가 나래를 폈다.", Normalizer.Form.NFD)),
                english(
                        "Senate Passes CHIPS Act as Apple Falls",
                        "Apple and Vellon Foods Inc. fell 3%. \"No,\" said Orlaith Penhallow. Ms Penhallow left."));
        for (Article article : articles) {
            Explanation explanation = Tags.TAGGER.explain(article);
            assertThat(explanation.mentions())
                    .extracting(ExplainedMention::mention)
                    .isNotEmpty()
                    .isEqualTo(Tags.TAGGER.tag(article));
            assertThat(explanation.notTaken()).allSatisfy(rejected -> {
                String text = rejected.field() == TextField.TITLE ? article.title() : article.body();
                assertThat(text.substring(rejected.start(), rejected.end())).isEqualTo(rejected.surface());
            });
        }
    }

    @Test
    void aWithdrawnArticleHasNothingToExplain() {
        Explanation explanation = Tags.TAGGER.explain(ArticleBuilder.article("a")
                .title("삼성전자")
                .withdrawn("2025-01-31T10:00:00Z")
                .build());
        assertThat(explanation.mentions()).isEmpty();
        assertThat(explanation.notTaken()).isEmpty();
    }
}
