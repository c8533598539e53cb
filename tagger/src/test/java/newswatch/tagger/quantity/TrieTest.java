package newswatch.tagger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {
    private final Trie trie = new Trie();

    private int find(String word) {
        int node = 0;
        for (int i = 0; i < word.length() && node != Trie.NONE; i++) {
            node = trie.child(node, word.charAt(i));
        }
        return node == Trie.NONE ? Trie.NONE : trie.value(node);
    }

    @Test
    void holdsNothingAtFirst() {
        assertThat(find("a")).isEqualTo(Trie.NONE);
        assertThat(trie.child(0, '￿')).isEqualTo(Trie.NONE);
    }

    @Test
    void aBeginningIsNoWordUnlessItWasAdded() {
        trie.add("달러화", 1);
        assertThat(find("달러")).isEqualTo(Trie.NONE);
        trie.add("달러", 2);
        assertThat(find("달러")).isEqualTo(2);
        assertThat(find("달러화")).isEqualTo(1);
        assertThat(find("달러화폐")).isEqualTo(Trie.NONE);
    }

    @Test
    void theFirstValueOfAWordStays() {
        trie.add("won", 1);
        trie.add("won", 2);
        assertThat(find("won")).isEqualTo(1);
    }

    @Test
    void wordsStayApartHoweverManyThereAre() {
        Random random = new Random(5);
        Map<String, Integer> words = new HashMap<>();
        while (words.size() < 4_000) {
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                word.append((char) (random.nextBoolean() ? '가' + random.nextInt(1200) : 'a' + random.nextInt(26)));
            }
            if (words.putIfAbsent(word.toString(), words.size()) == null) {
                trie.add(word, words.size() - 1);
            }
        }
        words.forEach((word, value) -> {
            assertThat(find(word)).as(word).isEqualTo(value);
            assertThat(find(word + '!')).as(word).isEqualTo(Trie.NONE);
        });
    }
}
