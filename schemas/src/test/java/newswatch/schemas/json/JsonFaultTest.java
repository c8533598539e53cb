package newswatch.schemas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.alert.Evidence;
import newswatch.schemas.article.Article;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.gazetteer.GazetteerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults are told in words for people, without a class or setting of the library that reads, and with one place. */
class JsonFaultTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"title\":\"cut off | it breaks off at column 18",
                "{\"title\": | it breaks off at column 10",
                "{ | it breaks off at column 2",
                "{\"title\":\"한국\", | it breaks off at column 15",
                "broken | unrecognized token 'broken' at column 1",
                "{\"title\":\"한국어\" \"body\":1} | unexpected character '\"' instead of comma to separate Object entries at"
                        + " column 16",
                "{broken | unexpected character 'b' instead of double-quote to start property name at column 2",
                "{\"title\":\"a\\qb\"} | unrecognized character escape 'q' at column 13",
                "{\"title\":\"t\",\"title\":\"u\"} | duplicate Object property \"title\" at column 21",
                "{\"title\":NaN} | non-standard token 'NaN' at column 13",
            })
    void aTextThatIsNoJsonIsToldWithItsColumn(String text, String fault) {
        assertThatThrownBy(() -> Json.read("a.jsonl:3", Article.class, text))
                .hasMessage("a.jsonl:3: not JSON: " + fault);
    }

    @Test
    void theLineIsToldWhereThereAreSeveral() {
        assertThatThrownBy(
                        () -> Json.read("news.articles-0@7", Article.class, "{\n \"title\":\"가\",\n \"body\":\"나\" 다}"))
                .hasMessage("news.articles-0@7: not JSON: unexpected character '다' instead of comma to separate Object"
                        + " entries at line 3, column 13");
    }

    @Test
    void aControlCharacterIsToldByItsCode() {
        assertThatThrownBy(() -> Json.read("f", Article.class, "{\"title\":\"a\u0000\"}"))
                .hasMessage("f: not JSON: control character (code 0) in a text, where it must be escaped at column 12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[] | it is a list, not an object",
                "~~ | it is empty",
                "null | it is null, not an object",
                "{\"title\":[\"t\"]} | title is a list, not a text",
                "{\"categories\":\"t\"} | categories is a text, not a list",
                "{\"categories\":[\"a\",{\"b\":2}]} | categories[1] is an object, not a text",
                "{\"publishedAt\":\"yesterday\"} | publishedAt 'yesterday' is not an ISO 8601 instant (2025-01-31T09:00:00Z)",
                "{\"publishedAt\":true} | publishedAt is true, not an ISO 8601 instant (2025-01-31T09:00:00Z)",
                "{\"id\":\"a\"} | source is missing",
            })
    void aValueIsToldWithItsField(String text, String fault) {
        assertThatThrownBy(() -> Json.read("f", Article.class, text)).hasMessage("f: not a valid Article: " + fault);
    }

    @Test
    void everyKindOfValueHasItsWords() {
        assertThat(fault(AlertRule.class, "{\"kind\":\"SURGE\"}")).isEqualTo("kind 'SURGE' is not one of MENTION");
        assertThat(fault(AlertRule.class, "{\"coolDown\":\"an hour\"}"))
                .isEqualTo("coolDown 'an hour' is not an ISO 8601 duration (PT1H)");
        assertThat(fault(AlertRule.class, "{\"includeCited\":\"maybe\"}"))
                .isEqualTo("includeCited 'maybe' is not true or false");
        assertThat(fault(GazetteerEntry.class, "{\"names\":[{\"text\":\"x\",\"needsContext\":\"often\"}]}"))
                .isEqualTo("names[0].needsContext 'often' is not true or false");
        assertThat(fault(Evidence.class, "{\"revision\":1.5}")).isEqualTo("revision '1.5' is not a whole number");
        assertThat(fault(Evidence.class, "{\"articleId\":\"a\"}")).isEqualTo("start is missing");
        assertThat(fault(Evidence.class, "{\"revision\":99999999999}"))
                .isEqualTo("numeric value (99999999999) is out of range at column 24");
        assertThat(fault(CountryCount.class, "{\"mentions\":{\"FIRM\":1}}"))
                .startsWith("mentions key 'FIRM' is not one of COMPANY, POLICY");
    }

    @Test
    void whatIsNoRecordOfTheContractIsReadAndToldTheSame() {
        assertThat(Json.tree("gold.jsonl:1", "{\"a\":[1]}").get("a").size()).isEqualTo(1);
        assertThatThrownBy(() -> Json.tree("gold.jsonl:2", "{\"a\":1} {}"))
                .hasMessage("gold.jsonl:2: not JSON: something stands behind its end at column 9");
    }

    private static String fault(Class<?> type, String text) {
        return catchThrowableOfType(
                        UnreadableRecordException.class,
                        () -> Json.read("f", type, text.getBytes(StandardCharsets.UTF_8)))
                .problem();
    }
}
