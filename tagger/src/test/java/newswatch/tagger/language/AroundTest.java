package newswatch.tagger.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AroundTest {
    @Test
    void capitalsTellNothingInAHeadlineOfCapitals() {
        assertThat(Around.isTitleCase(Text.of("Oakmere Buys Vellon Foods in Quiet Deal")))
                .isTrue();
        assertThat(Around.isTitleCase(Text.of("Oakmere buys Vellon Foods in quiet deal")))
                .isFalse();
    }

    @Test
    void whatIsLongerThanAnyHeadlineIsNone() {
        assertThat(Around.isTitleCase(Text.of("Oakmere Buys Vellon ".repeat(100))))
                .isFalse();
    }
}
