package newswatch.tagger.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private static final String LONG = "가".repeat(40);

    private static boolean contains(WordSet set, String word) {
        char[] around = ("x" + word + "x").toCharArray();
        boolean contains = set.contains(around, 1, 1 + word.length());
        assertThat(set.contains(word)).as(word).isEqualTo(contains);
        return contains;
    }

    @Test
    void holdsItsWordsAndNoOthers() {
        WordSet set = WordSet.of("법", "법안", "법률안", "법안", LONG);
        assertThat(List.of("법", "법안", "법률안", LONG)).allMatch(word -> contains(set, word));
        assertThat(List.of("", "안", "법률", "법안들", LONG + "가", LONG.substring(1), "가".repeat(35)))
                .noneMatch(word -> contains(set, word));
        assertThat(set.longest()).isEqualTo(40);
        assertThat(contains(WordSet.of(List.of()), "법")).isFalse();
    }

    @Test
    void theLongestWordCounts() {
        WordSet set = WordSet.of("법", "법률안", LONG);
        char[] chars = "그 법률안들".toCharArray();
        assertThat(set.longestAt(chars, 2, 6)).isEqualTo(3);
        assertThat(set.longestAt(chars, 2, 4)).isEqualTo(1);
        assertThat(set.longestAt(chars, 3, 6)).isZero();
        assertThat(set.longestAt(chars, 2, 2)).isZero();
        assertThat(set.longestAt((LONG + LONG).toCharArray(), 3, 80)).isEqualTo(40);
        assertThat(set.longestBefore(chars, 0, 5)).isEqualTo(3);
        assertThat(set.longestBefore(chars, 3, 5)).isZero();
    }

    @Test
    void agreesWithASetOfStrings() {
        Random random = new Random(3);
        Set<String> words = new HashSet<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(4); length > 0; length--) {
                word.append((char) ('가' + random.nextInt(12) * 600));
            }
            (i % 3 == 0 ? words : others).add(word.toString());
        }
        WordSet set = WordSet.of(words);
        others.forEach(word -> assertThat(contains(set, word)).as(word).isEqualTo(words.contains(word)));
        words.forEach(word -> assertThat(contains(set, word)).as(word).isTrue());
    }
}
