package newswatch.tagger.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharMapTest {
    @Test
    void answersAsTheMapItIsMadeFrom() {
        Map<Character, String> map = new HashMap<>();
        for (char c : "한미중일북남러영독불호캐베이팔우인몽태필대\0\u0040\u0080\uFFFF".toCharArray()) {
            map.put(c, "country " + c);
        }
        CharMap<String> chars = CharMap.of(map);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(chars.get((char) c)).isEqualTo(map.get((char) c));
            assertThat(chars.contains((char) c)).isEqualTo(map.containsKey((char) c));
        }
    }

    @Test
    void mayBeEmpty() {
        assertThat(CharMap.of(Map.of()).get('한')).isNull();
    }
}
