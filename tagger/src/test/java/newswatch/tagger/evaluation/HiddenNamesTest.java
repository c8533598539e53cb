package newswatch.tagger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.Tagger;
import newswatch.tagger.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

class HiddenNamesTest {
    private static final String FIRST = "Zorvex grows, and Quilpar does not.";
    private static final String SECOND = "Quilpar grows, and Zorvex does not.";

    private final Tagger tagger = Tagger.knowing(
            Gazetteer.of(List.of(
                    company("zorvex", "Zorvex", "Zorvex", "Zorvex Holdings"),
                    company("zorvex-labs", "Zorvex Labs", "Zorvex Labs", "Zorvex"),
                    company("quilpar", "Quilpar", "Quilpar"))),
            Map.of());

    @Test
    void theNamesOfAnArticleAreHiddenFromItAndFromNoOther() {
        GoldArticle first = JudgedArticles.gold(
                "1", "en", FIRST, JudgedArticles.named(MentionType.COMPANY, FIRST, "Zorvex", "Zorvex"));
        GoldArticle second = JudgedArticles.gold(
                "2", "en", SECOND, JudgedArticles.named(MentionType.COMPANY, SECOND, "Quilpar", "Quilpar"));
        UnseenArticle one = measure(first);
        assertThat(surfaces(one.listed())).containsExactly("Zorvex", "Quilpar");
        assertThat(surfaces(one.unlisted())).containsExactly("Quilpar");
        assertThat(one.hidden()).containsExactlyInAnyOrder("company:zorvex", "company:zorvex-labs");
        assertThat(surfaces(measure(second).unlisted())).containsExactly("Zorvex");
    }

    @Test
    void anEntityIsHiddenByItsCanonicalNameToo() {
        GoldArticle article = JudgedArticles.gold(
                "1", "en", FIRST, JudgedArticles.named(MentionType.COMPANY, FIRST, "grows", "Quilpar"));
        assertThat(measure(article).hidden()).containsExactly("company:quilpar");
    }

    @Test
    void aNameOfWhichTheListsHoldAPartIsKeptFromThemButWasNotListed() {
        GoldArticle article = JudgedArticles.gold(
                "1", "en", FIRST, JudgedArticles.named(MentionType.COMPANY, FIRST, "Quilpar does", "Quilpar Does"));
        UnseenArticle measured = measure(article);
        assertThat(measured.hidden()).containsExactly("company:quilpar");
        assertThat(measured.entities()).isEmpty();
    }

    @Test
    void aNameOfAnotherTypeHidesNothing() {
        GoldArticle article = JudgedArticles.gold(
                "1", "en", FIRST, JudgedArticles.named(MentionType.PERSON, FIRST, "Quilpar", "Quilpar"));
        UnseenArticle measured = measure(article);
        assertThat(measured.hidden()).isEmpty();
        assertThat(measured.entities()).isEmpty();
    }

    @Test
    void figuresStandBesideTheOrdinaryOnes() {
        String both = "Zorvex grows.";
        EvaluationResult result = Evaluation.of(List.of(
                        JudgedArticles.gold(
                                "1",
                                "en",
                                FIRST,
                                JudgedArticles.named(MentionType.COMPANY, FIRST, "Zorvex", "Zorvex"),
                                JudgedArticles.named(MentionType.COMPANY, FIRST, "Quilpar", "Quilpar")),
                        JudgedArticles.gold(
                                "2", "ko", both, JudgedArticles.named(MentionType.COMPANY, both, "grows", "Unlisted"))))
                .runUnseen(tagger, EvaluationProgress.NONE);
        UnseenResult unseen = Objects.requireNonNull(result.unseen());
        assertThat(unseen.rows()).extracting(UnseenResult.Row::language).containsExactly("*", "en", "ko");
        UnseenResult.Row all = unseen.rows().get(0);
        assertThat(all.listed()).isEqualTo(new Score(2, 1, 1));
        assertThat(all.unlisted()).isEqualTo(new Score(0, 3, 1));
        assertThat(all.hiddenListed()).isEqualTo(new Share(2, 2));
        assertThat(all.hiddenUnlisted()).isEqualTo(new Share(0, 2));
        assertThat(unseen.rows().get(2).hiddenListed()).isEqualTo(Share.NONE);
    }

    @Test
    void progressIsTold() {
        var told = new ArrayList<String>();
        Evaluation.of(List.of(JudgedArticles.gold("1", "en", FIRST), JudgedArticles.gold("2", "en", SECOND)))
                .runUnseen(tagger, (done, of) -> told.add(done + "/" + of));
        assertThat(told).containsExactly("1/2", "2/2");
    }

    private UnseenArticle measure(GoldArticle gold) {
        return new HiddenNames(tagger).measure(Alignment.of(gold, tagger.tag(gold.article())));
    }

    private static List<String> surfaces(JudgedArticle article) {
        return article.found().stream().map(mention -> mention.surface()).toList();
    }

    private static GazetteerEntry company(String slug, String name, String... names) {
        return new GazetteerEntry(
                "company:" + slug,
                MentionType.COMPANY,
                name,
                List.of("KR"),
                List.of(names).stream().map(text -> new Name(text, "en", false)).toList());
    }
}
