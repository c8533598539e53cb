package newswatch.tagger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStartsTest {
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        char[] chars = text.toCharArray();
        for (int i = NumberStarts.next(chars, 0); i < chars.length; i = NumberStarts.next(chars, i + 1)) {
            starts.add(i);
        }
        return starts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "two", "Twenty", "a third", "Half", "두", "스물", "백", "이천", "만 ", "절반"})
    void aNumberMayBeginHere(String number) {
        assertThat(starts(number)).startsWith(0);
        assertThat(starts("! " + number)).startsWith(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "price", "And", "abroad", "hers", "국회", "이번", "조사", "억지", "절차"})
    void butNotHere(String word) {
        assertThat(starts(word)).isEmpty();
    }

    @Test
    void wordsBeginNumbersOnlyAtTheirStartButDigitsAnywhere() {
        assertThat(starts("atwo 국두 S25")).containsExactly(9, 10);
    }

    @Test
    void behindANumberOnlyADigitBeginsTheNext() {
        assertThat(NumberStarts.next("5%two".toCharArray(), 2)).isEqualTo(5);
        assertThat(NumberStarts.next("5% two".toCharArray(), 2)).isEqualTo(3);
        assertThat(NumberStarts.next("5%2".toCharArray(), 2)).isEqualTo(2);
    }
}
