package newswatch.tagger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.QuantityKind;
import newswatch.schemas.mention.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
    private static final String BODY = "Lantern Act passes";

    @Test
    void aboutAndUseAreComparedWhereTheyAreMarked() {
        Mention found = JudgedArticles.found(MentionType.POLICY, BODY, "Lantern Act", "KR", "US");
        GoldMention plain = JudgedArticles.named(MentionType.POLICY, BODY, "Lantern Act", "Lantern Act");
        assertThat(errors(plain, found)).isEmpty();
        assertThat(errors(JudgedArticles.with(plain, Set.of("US", "KR"), PolicyUse.CHANGE), found))
                .isEmpty();
        assertThat(errors(JudgedArticles.with(plain, Set.of(), PolicyUse.CITED), found))
                .containsExactly(ErrorKind.WRONG_ABOUT, ErrorKind.WRONG_USE);
    }

    @Test
    void aboutLeftOpenForTheSourcesCountryIsJudgedAsThatCountry() {
        GoldMention gold = JudgedArticles.named(MentionType.POLICY, BODY, "Lantern Act", "Lantern Act");
        Mention open = JudgedArticles.found(MentionType.POLICY, BODY, "Lantern Act", CountryBasis.SOURCE);
        assertThat(errors(JudgedArticles.with(gold, Set.of("KR"), null), open)).isEmpty();
        assertThat(errors(JudgedArticles.with(gold, Set.of("US"), null), open)).containsExactly(ErrorKind.WRONG_ABOUT);
        Mention known = JudgedArticles.found(MentionType.POLICY, BODY, "Lantern Act", CountryBasis.ENTITY);
        assertThat(errors(JudgedArticles.with(gold, Set.of("KR"), null), known)).containsExactly(ErrorKind.WRONG_ABOUT);
    }

    @Test
    void sharesCountOnlyWhatIsMarked() {
        GoldMention plain = JudgedArticles.named(MentionType.POLICY, BODY, "Lantern Act", "Lantern Act");
        Mention found = JudgedArticles.found(MentionType.POLICY, BODY, "Lantern Act", "US");
        Attributes attributes = Attributes.of(List.of(
                judged(plain, found),
                judged(JudgedArticles.with(plain, Set.of("US"), null), found),
                judged(JudgedArticles.with(plain, Set.of("KR"), PolicyUse.CHANGE), found)));
        assertThat(attributes.countries()).containsEntry(MentionType.POLICY, new Share(3, 3));
        assertThat(attributes.about()).containsEntry(MentionType.POLICY, new Share(1, 2));
        assertThat(attributes.uses()).isEqualTo(new Share(1, 1));
        assertThat(attributes.values()).isEqualTo(Share.NONE);
    }

    @Test
    void theSameSpanOfAnotherTypeIsOneErrorAndCountsForBothTypes() {
        JudgedArticle article = judged(
                JudgedArticles.named(MentionType.POLICY, BODY, "Lantern Act", "Lantern Act"),
                JudgedArticles.found(MentionType.COMPANY, BODY, "Lantern Act"));
        assertThat(article.judgements())
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.errors()).containsExactly(ErrorKind.WRONG_TYPE));
        SpanScores scores = SpanScores.of(List.of(article));
        assertThat(scores.score(MentionType.POLICY)).isEqualTo(new Score(0, 1, 0));
        assertThat(scores.score(MentionType.COMPANY)).isEqualTo(new Score(0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "0.3333, 0.33333, true",
        "0.05556, 0.0555556, true",
        "0.3333, 0.3335, false",
        "1.6, 1.64, false",
        "5, 5.00, true",
        "726500000000000, 726500000000000, true"
    })
    void aFractionMayBeRoundedInTheGold(BigDecimal gold, BigDecimal found, boolean agrees) {
        String body = "so much";
        GoldMention marked =
                new GoldMention(MentionType.QUANTITY, TextField.BODY, 0, 2, null, Set.of(), null, gold, "x", null);
        Mention tagged = new Mention(
                MentionType.QUANTITY,
                TextField.BODY,
                0,
                2,
                "so",
                null,
                null,
                List.of(),
                null,
                List.of(),
                0.9,
                null,
                found,
                "x",
                QuantityKind.RATIO);
        JudgedArticle article = Alignment.of(JudgedArticles.gold("q", "en", body, marked), List.of(tagged));
        assertThat(article.judgements().get(0).errors().isEmpty()).isEqualTo(agrees);
    }

    private static Set<ErrorKind> errors(GoldMention gold, Mention found) {
        return judged(gold, found).judgements().get(0).errors();
    }

    private static JudgedArticle judged(GoldMention gold, Mention found) {
        return Alignment.of(JudgedArticles.gold("a", "en", BODY, gold), List.of(found));
    }
}
