package newswatch.tagger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.QuantityKind;
import newswatch.schemas.mention.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EvaluationTest {
    private static final double EXACT = 1e-9;
    private static EvaluationResult result;

    @BeforeAll
    static void run() throws IOException, URISyntaxException {
        result = Evaluation.of(gold()).run(EvaluationTest::tag, EvaluationProgress.NONE);
    }

    @Test
    void spansAreCountedByType() {
        assertThat(result.score(MentionType.COMPANY)).isEqualTo(new Score(5, 1, 2));
        assertThat(result.score(MentionType.PERSON)).isEqualTo(new Score(0, 1, 1));
        assertThat(result.score(MentionType.COUNTRY)).isEqualTo(new Score(1, 0, 0));
        assertThat(result.score(MentionType.QUANTITY)).isEqualTo(new Score(2, 1, 1));
        assertThat(result.score(MentionType.POLICY)).isEqualTo(new Score(0, 0, 0));
        assertThat(result.spans().total(ScoreRow.ALL)).isEqualTo(new Score(8, 3, 4));
    }

    @Test
    void spansAreCountedByLanguage() {
        assertThat(result.spans().articles()).containsExactly(entry("en", 1), entry("ko", 1));
        assertThat(result.spans().score("ko", MentionType.COMPANY)).isEqualTo(new Score(3, 1, 0));
        assertThat(result.spans().score("en", MentionType.COMPANY)).isEqualTo(new Score(2, 0, 2));
        assertThat(result.spans().score("en", MentionType.COUNTRY)).isEqualTo(new Score(0, 0, 0));
        assertThat(result.spans().score("fr", MentionType.COUNTRY)).isEqualTo(new Score(0, 0, 0));
    }

    @Test
    void precisionRecallAndF1FollowFromTheCounts() {
        Score company = result.score(MentionType.COMPANY);
        assertThat(company.precision()).isEqualTo(5.0 / 7, within(EXACT));
        assertThat(company.recall()).isEqualTo(5.0 / 6, within(EXACT));
        assertThat(company.f1()).isEqualTo(10.0 / 13, within(EXACT));
        assertThat(result.spans().macroF1(ScoreRow.ALL))
                .hasValueCloseTo((10.0 / 13 + 0 + 1 + 4.0 / 6) / 4, within(EXACT));
        assertThat(result.spans().macroF1("ko")).hasValueCloseTo((6.0 / 7 + 1 + 2.0 / 4) / 3, within(EXACT));
        assertThat(result.spans().macroF1("en")).hasValueCloseTo((4.0 / 6 + 0 + 1) / 3, within(EXACT));
    }

    @Test
    void attributesAreComparedAmongTheRightSpans() {
        assertThat(result.attributes().countries().get(MentionType.COMPANY)).isEqualTo(new Share(4, 5));
        assertThat(result.attributes().countries().get(MentionType.COUNTRY)).isEqualTo(new Share(1, 1));
        assertThat(result.attributes().countries()).doesNotContainKeys(MentionType.PERSON, MentionType.QUANTITY);
        assertThat(result.attributes().values()).isEqualTo(new Share(1, 2));
    }

    @Test
    void entitiesAgreeWhereTheSameMentionsFallTogether() {
        EntityAgreement company = Objects.requireNonNull(result.entities().get(MentionType.COMPANY));
        assertThat(company.mentions()).isEqualTo(5);
        assertThat(company.precision()).isEqualTo(1, within(EXACT));
        assertThat(company.recall()).isEqualTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5, within(EXACT));
    }

    @Test
    void errorsAreGroupedAndTheMostFrequentComeFirst() {
        assertThat(result.errors())
                .extracting(
                        EvaluationError::kind, EvaluationError::gold, EvaluationError::found, EvaluationError::times)
                .containsExactly(
                        tuple(ErrorKind.SPURIOUS, "", "paid", 2),
                        tuple(ErrorKind.WRONG_VALUE, "5 %", "5 %p", 1),
                        tuple(ErrorKind.MISSED, "애플", "", 1),
                        tuple(ErrorKind.WRONG_SPAN, "3조원", "3조", 1),
                        tuple(ErrorKind.WRONG_COUNTRIES, "삼성 KR", "삼성 ZZ", 1),
                        tuple(ErrorKind.MISSED, "Tim Cook", "", 1),
                        tuple(ErrorKind.SPURIOUS, "", "again", 1));
        assertThat(result.errors().get(0).context()).isEqualTo("Tim Cook of Apple ⟦paid⟧ $5 and paid again…");
    }

    @Test
    void printsAlignedTables() {
        var out = new StringWriter();
        result.print(new PrintWriter(out), 4);
        assertThat(out.toString().replace(System.lineSeparator(), "\n")).isEqualTo("""
                2 articles (1 en, 1 ko), 11 mentions in the gold, 12 found

                Spans: right if type, start and end are
                type         language  gold  found  right  precision  recall     F1      F1 95 %
                COMPANY      all          6      7      5      0.714   0.833  0.769  0.667–0.857
                COMPANY      en           2      4      2      0.500   1.000  0.667            -
                COMPANY      ko           4      3      3      1.000   0.750  0.857            -
                POLICY       all          0      0      0          -       -      -            -
                PERSON       all          1      1      0      0.000   0.000  0.000            -
                PERSON       en           1      1      0      0.000   0.000  0.000            -
                QUANTITY     all          3      3      2      0.667   0.667  0.667  0.500–1.000
                QUANTITY     en           1      1      1      1.000   1.000  1.000            -
                QUANTITY     ko           2      2      1      0.500   0.500  0.500            -
                COUNTRY      all          1      1      1      1.000   1.000  1.000            -
                COUNTRY      ko           1      1      1      1.000   1.000  1.000            -
                all (micro)  all         11     12      8      0.667   0.727  0.696  0.600–0.769
                all (micro)  en           4      6      3      0.500   0.750  0.600            -
                all (micro)  ko           7      6      5      0.833   0.714  0.769            -
                macro        all                                              0.609  0.556–0.786
                macro        en                                               0.556            -
                macro        ko                                               0.786            -

                Attributes of right spans
                type      attribute       right  of  share
                COMPANY   countries           4   5  0.800
                COUNTRY   countries           1   1  1.000
                QUANTITY  value and unit      1   2  0.500

                Entities of right spans (B-cubed): do the same mentions fall together?
                type     mentions  precision  recall     F1
                COMPANY         5      1.000   0.733  0.846

                Confidence: how far from the truth, and what asking for 0.9 or more gives
                type      found  calibration error  found at ≥ 0.9  precision there  share of all right ones
                COMPANY       7              0.286               7            0.714                    1.000
                PERSON        1              1.000               1            0.000                    0.000
                QUANTITY      3              0.333               3            0.667                    1.000
                COUNTRY       1              0.000               1            1.000                    1.000

                Reliability: precision of the mentions whose confidence lies in a range; below 0, it says too much
                type      confidence  found  mean confidence  precision  difference
                COMPANY   0.9–1.0         7            1.000      0.714      -0.286
                PERSON    0.9–1.0         1            1.000      0.000      -1.000
                QUANTITY  0.9–1.0         3            1.000      0.667      -0.333
                COUNTRY   0.9–1.0         1            1.000      1.000      +0.000

                Errors, the most frequent first
                times  error        type      gold   found  first in
                    2  spurious     COMPANY          paid   t-en body: Tim Cook of Apple ⟦paid⟧ $5 and paid again…
                    1  wrong value  QUANTITY  5 %    5 %p   t-ko title: 삼성전자 ⟦5%⟧ 상승
                    1  missed       COMPANY   애플          t-ko body: 한국의 삼성전자와 ⟦애플⟧이 3조원을 썼다. 삼성이 앞섰…
                    1  wrong span   QUANTITY  3조원  3조    t-ko body: 한국의 삼성전자와 애플이 ⟦3조원⟧을 썼다. 삼성이 앞섰다.
                … and 3 more kinds of error
                """);
    }

    @Test
    void writesAllFiguresAsJson() {
        JsonNode json = Json.tree("json", result.json(2));
        assertThat(json.get("articles").get("ko").asInt()).isEqualTo(1);
        JsonNode company = json.get("spans").get(0);
        assertThat(company.get("type").asString()).isEqualTo("COMPANY");
        assertThat(company.get("language").asString()).isEqualTo("*");
        assertThat(company.get("f1").asDouble()).isEqualTo(10.0 / 13, within(EXACT));
        assertThat(company.get("f1Low").asDouble())
                .isLessThan(company.get("f1High").asDouble());
        assertThat(json.get("attributes").findValuesAsString("attribute"))
                .containsExactly("countries", "countries", "valueAndUnit");
        assertThat(json.get("calibration")
                        .get(0)
                        .get("confident")
                        .get("precision")
                        .asDouble())
                .isEqualTo(5.0 / 7, within(EXACT));
        assertThat(json.get("errors")).hasSize(2);
        assertThat(json.get("errorKinds").asInt()).isEqualTo(7);
        assertThat(json.has("unseen")).isFalse();
    }

    @Test
    void theSameSetGivesTheSameFigures() throws IOException, URISyntaxException {
        EvaluationResult again = Evaluation.of(gold()).run(EvaluationTest::tag, EvaluationProgress.NONE);
        assertThat(again.json(99)).isEqualTo(result.json(99));
    }

    private static List<Mention> tag(Article article) {
        if (article.language().equals("ko")) {
            return List.of(
                    named(article, TextField.TITLE, MentionType.COMPANY, "삼성전자", 0, "samsung", "KR"),
                    quantity(article, TextField.TITLE, "5%", "5", "%p", QuantityKind.PERCENT_POINT),
                    named(article, TextField.BODY, MentionType.COUNTRY, "한국", 0, "KR", "KR"),
                    named(article, TextField.BODY, MentionType.COMPANY, "삼성전자", 0, "samsung", "KR"),
                    quantity(article, TextField.BODY, "3조", "3000000000000", "KRW", QuantityKind.MONEY),
                    named(article, TextField.BODY, MentionType.COMPANY, "삼성", 1, "~삼성", "ZZ"));
        }
        return List.of(
                named(article, TextField.TITLE, MentionType.COMPANY, "Apple", 0, "apple", "US"),
                named(article, TextField.BODY, MentionType.PERSON, "again", 0, "~again", "US"),
                named(article, TextField.BODY, MentionType.COMPANY, "Apple", 0, "apple", "US"),
                named(article, TextField.BODY, MentionType.COMPANY, "paid", 0, "~paid", "US"),
                quantity(article, TextField.BODY, "$5", "5.00", "USD", QuantityKind.MONEY),
                named(article, TextField.BODY, MentionType.COMPANY, "paid", 1, "~paid", "US"));
    }

    private static Mention named(
            Article article, TextField field, MentionType type, String surface, int skip, String id, String country) {
        String text = field == TextField.TITLE ? article.title() : article.body();
        int start = text.indexOf(surface);
        for (int i = 0; i < skip; i++) {
            start = text.indexOf(surface, start + 1);
        }
        return new Mention(
                type,
                field,
                start,
                start + surface.length(),
                surface,
                type.name() + ":" + id,
                surface,
                List.of(country),
                CountryBasis.ENTITY,
                List.of(),
                1,
                null,
                null,
                null,
                null);
    }

    private static Mention quantity(
            Article article, TextField field, String surface, String value, String unit, QuantityKind kind) {
        int start = (field == TextField.TITLE ? article.title() : article.body()).indexOf(surface);
        return new Mention(
                MentionType.QUANTITY,
                field,
                start,
                start + surface.length(),
                surface,
                null,
                null,
                List.of(),
                null,
                List.of(),
                1,
                null,
                new BigDecimal(value),
                unit,
                kind);
    }

    private static Path gold() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(EvaluationTest.class.getResource("tiny.jsonl"))
                .toURI());
    }
}
