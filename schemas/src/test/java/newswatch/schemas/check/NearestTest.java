package newswatch.schemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("반도체특별법", "AI 기본법", "CHIPS and Science Act", "Inflation Reduction Act", "IRA", "TPP", "상호관세");

    @ParameterizedTest
    @CsvSource({
        "반도체특벌법, 반도체특별법",
        "기본법, AI 기본법",
        "ai기본벌, AI 기본법",
        "Chips & Science Act, CHIPS and Science Act",
        "inflation reduction, Inflation Reduction Act",
        "IRS, IRA",
        "관세, 상호관세",
    })
    void aSlipOrAPartOfANameIsClose(String given, String meant) {
        assertThat(Nearest.of(given, KNOWN, Stream::of, 3)).startsWith(meant);
    }

    @ParameterizedTest
    @CsvSource({"Bananengesetz", "법", "pirates of the sea", "혁신금융법", "NATO", "''"})
    void whatIsFarIsNotSuggested(String given) {
        assertThat(Nearest.of(given, KNOWN, Stream::of, 3)).isEmpty();
    }
}
