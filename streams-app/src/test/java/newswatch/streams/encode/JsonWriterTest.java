package newswatch.streams.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import newswatch.schemas.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private final JsonWriter json = new JsonWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain / text",
                "\"quoted\" back\\slash",
                "\b\t\n\f\r \u0000 \u001f \u007f \u0080 \u2028",
                "é ß 삼성전자 中国",
                "😀 in a pair, \ud83d and \ude00 alone, \ude00\ud83d the wrong way round, at the end \ud83d"
            })
    void aTextIsWrittenAsJsonWouldDoIt(String text) {
        assertThat(json.text(text).toBytes()).isEqualTo(Json.write(text));
    }

    @Test
    void soIsALongOneWhereverItIsCut() {
        Random random = new Random(1);
        String alphabet = "a\"\n é가😀";
        StringBuilder text = new StringBuilder();
        while (text.length() < 5_000) {
            int place = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
            text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, place)));
            assertThat(json.reset().text(text.toString()).toBytes()).isEqualTo(Json.write(text.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 10, 1_234_567_890_123L, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void aWholeNumberIsToo(long number) {
        assertThat(json.number(number).toBytes()).isEqualTo(Json.write(number));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.97, 1e-9, 0.9860955425314537, Double.MIN_VALUE})
    void soIsAFraction(double number) {
        assertThat(json.number(number).toBytes()).isEqualTo(Json.write(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.50", "-3", "1E+12", "1E-7"})
    void soIsADecimal(String number) {
        BigDecimal decimal = new BigDecimal(number);

        assertThat(json.number(decimal).toBytes()).isEqualTo(Json.write(decimal));
    }

    @Test
    void whatIsAbsentLeavesNoTrace() {
        json.raw(JsonWriter.first("texts")).texts(List.of("a", "b"));
        json.optional(JsonWriter.next("absent"), (String) null);
        json.optional(JsonWriter.next("present"), "c").raw('}');

        assertThat(json.toBytes()).asString().isEqualTo("{\"texts\":[\"a\",\"b\"],\"present\":\"c\"}");
    }
}
