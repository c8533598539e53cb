package newswatch.tagger.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharSetTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "김이박", "([/사출자그기특인선", "\0\uFFFF", "aaa"})
    void holdsItsCharactersAndNoOthers(String chars) {
        CharSet set = CharSet.of(chars);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(set.contains((char) c)).as("U+%04X", c).isEqualTo(chars.indexOf(c) >= 0);
        }
    }

    @Test
    void initialsNeverDenyWhatWasAdded() {
        Initials initials = new Initials();
        assertThat(initials.mayHold('김')).isFalse();
        for (char c : "김박Ab힣\uFFFF".toCharArray()) {
            initials.add(c);
            assertThat(initials.mayHold(c)).isTrue();
        }
        assertThat(initials.mayHold('이')).isFalse();
        assertThat(initials.mayHold('B')).isFalse();
    }
}
