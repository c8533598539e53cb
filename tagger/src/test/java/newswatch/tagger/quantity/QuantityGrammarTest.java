package newswatch.tagger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newswatch.schemas.mention.QuantityKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityGrammarTest {
    static Stream<String> korean() {
        return cases("korean.txt");
    }

    static Stream<String> english() {
        return cases("english.txt");
    }

    @ParameterizedTest
    @MethodSource("korean")
    void findsExactlyTheQuantitiesOfKoreanText(String marked) {
        check(marked, "ko");
    }

    @ParameterizedTest
    @MethodSource("english")
    void findsExactlyTheQuantitiesOfEnglishText(String marked) {
        check(marked, "en");
    }

    @ParameterizedTest
    @MethodSource("korean")
    void theScriptDecidesAndNotTheLanguage(String marked) {
        check(marked, "und");
    }

    @Test
    void yenOrYuanIsDecidedByTheLanguage() {
        assertThat(QuantityGrammar.find("¥100", "zh-CN").get(0).unit()).isEqualTo("CNY");
        assertThat(QuantityGrammar.find("¥100", "ja").get(0).unit()).isEqualTo("JPY");
    }

    @Test
    void anEmptyTextHoldsNone() {
        assertThat(QuantityGrammar.find("", "ko")).isEmpty();
    }

    @Test
    void quantitiesAreSortedAndDoNotOverlapWhateverTheTextHolds() {
        String text = String.join(" ", Stream.concat(korean(), english()).toList());
        List<Quantity> found = QuantityGrammar.find(text, "und");
        assertThat(IntStream.range(1, found.size()))
                .allMatch(i -> found.get(i - 1).end() <= found.get(i).start());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9", "가", "(", "1,", "1만", "1~", "$", "-1", "일", "half ", "one ", "1조 ", "1m ", "1%-", "·1"})
    void timeIsLinearInHostileText(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            QuantityGrammar.find(text, "ko");
        });
    }

    @Test
    void aNumberOfTooManyDigitsIsNone() {
        assertThat(QuantityGrammar.find("9".repeat(1000) + "원", "ko")).isEmpty();
    }

    @Test
    void piecesInAnyOrderNeitherThrowNorOverlap() {
        String[] pieces = (" 1 12 2025 0.5 1,000 만 억 조 천 백 여 원 달러 % %p $ € - ~ · . , : ( ) 제 대 1 배 분의 명 기 개 한 두 "
                        + "열 백만 수 절반 half one two hundred third of a to and between million bn m k workers years "
                        + "times the percent fold Rs USD 마이너스 minus ▲ 법 항 회 주 인 당 이상 No. \n half")
                .split(" ", -1);
        var random = new Random(20250131);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            int end = 0;
            for (Quantity quantity : QuantityGrammar.find(text.toString(), "ko")) {
                assertThat(quantity.start()).as("%s", text).isGreaterThanOrEqualTo(end);
                assertThat(quantity.end()).as("%s", text).isLessThanOrEqualTo(text.length());
                end = quantity.end();
            }
        }
    }

    private static void check(String marked, String language) {
        var text = new StringBuilder();
        var wanted = new ArrayList<String>();
        int i = 0;
        while (i < marked.length()) {
            if (marked.charAt(i) != '[') {
                text.append(marked.charAt(i++));
                continue;
            }
            int close = marked.indexOf(']', i);
            String[] parts = marked.substring(i + 1, close).split("\\|", -1);
            wanted.add(
                    shown(text.length(), parts[0], new BigDecimal(parts[1]), parts[2], QuantityKind.valueOf(parts[3])));
            text.append(parts[0]);
            i = close + 1;
        }
        String plain = text.toString();
        assertThat(QuantityGrammar.find(plain, language))
                .extracting(q -> shown(q.start(), plain.substring(q.start(), q.end()), q.value(), q.unit(), q.kind()))
                .isEqualTo(wanted);
    }

    private static String shown(int start, String surface, BigDecimal value, String unit, QuantityKind kind) {
        return start + " '" + surface + "' = " + value.stripTrailingZeros().toPlainString() + " " + unit + " " + kind;
    }

    private static Stream<String> cases(String file) {
        try (var stream = Objects.requireNonNull(QuantityGrammarTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
