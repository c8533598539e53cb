package newswatch.tagger.sequence;

import static newswatch.tagger.sequence.Found.units;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordMemoryTest {
    private static final SequenceModel MODEL = SequenceModel.bundled("ko");
    private static final String WORDS = "한빛전자의 \"Corvane\" 김다온, 3일 말했다.";

    /** All two-syllable words that begin with one of 30 syllables: more than there is room for. */
    private static Units manyWords() {
        StringBuilder text = new StringBuilder();
        for (int first = 0; first < 30; first++) {
            for (char second = '가'; second <= '힣'; second++) {
                text.append((char) ('가' + 28 * first)).append(second).append(' ');
            }
        }
        return units(text.toString());
    }

    @Test
    void aWordThatComesAgainIsRemembered() {
        WordMemory memory = new WordMemory(MODEL);
        Units units = units("한빛전자의 주가 한빛전자의");
        WordScores first = memory.of(units, 0, new FeatureList());
        assertThat(memory.of(units, 1, new FeatureList())).isNotSameAs(first);
        assertThat(memory.of(units, 2, new FeatureList())).isSameAs(first);
        assertThat(memory.of(units("그 한빛전자의"), 1, new FeatureList())).isSameAs(first);
    }

    @Test
    void aWordWhosePlaceAnotherTookSaysWhatItSaidBefore() {
        WordMemory memory = new WordMemory(MODEL);
        FeatureList found = new FeatureList();
        Units units = units(WORDS);
        WordScores[] before = new WordScores[units.words()];
        for (int word = 0; word < before.length; word++) {
            before[word] = memory.of(units, word, found);
            assertThat(before[word].own(units, units.wordStart(word), found)).isNotEmpty();
        }
        Units others = manyWords();
        for (int word = 0; word < others.words(); word++) {
            memory.of(others, word, found);
        }
        int displaced = 0;
        for (int word = 0; word < before.length; word++) {
            WordScores again = memory.of(units, word, found);
            displaced += again == before[word] ? 0 : 1;
            int start = units.wordStart(word);
            assertThat(again.own(units, start, found)).isEqualTo(before[word].own(units, start, found));
            assertThat(again.behind(found)).isEqualTo(before[word].behind(found));
            assertThat(again.before(found)).isEqualTo(before[word].before(found));
            WordScores none = memory.none();
            assertThat(WordScores.lead(none, again, none)).isEqualTo(WordScores.lead(none, before[word], none));
        }
        assertThat(displaced).isGreaterThan(before.length / 2);
    }
}
