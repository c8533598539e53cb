package newswatch.tagger.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newswatch.tagger.language.Text;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static final String[] PIECES = {
        "가",
        "삼성",
        "SDI",
        "iPhone",
        "1,234.5",
        "美",
        "\"",
        "(",
        "😀",
        "é",
        "ß",
        "ไทย",
        "\u0301",
        "\u200b",
        "\u1100\u1161",
        ".",
        "\n",
        " ",
        "\t",
        "\u00a0",
        "\uD83D",
        "。",
        "「",
        "７",
        "Ａ"
    };

    private static Units units(String text) {
        return Units.of(Text.of(text));
    }

    private static List<String> said(Units units) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < units.count(); i++) {
            said.add(units.text().substring(units.start(i), units.end(i)));
        }
        return said;
    }

    private static List<String> words(Units units) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < units.words(); word++) {
            words.add(String.join("|", said(units).subList(units.wordStart(word), units.wordStart(word + 1))));
        }
        return words;
    }

    @Test
    void syllablesStandAloneLettersAndDigitsTogether() {
        assertThat(words(units("삼성SDI가 1,200억 美서 A.I., 3.5%…\nL'Oréal·한")))
                .containsExactly("삼|성|SDI|가", "1,200|억", "美|서", "A|.|I|.|,", "3.5|%|…", "L|'|Oréal|·|한");
    }

    @Test
    void kindsTellCapitalsApart() {
        Units units = units("A Acme ACME acme AcmeCo iPad 한 韓 7 -");
        assertThat(units.kind)
                .startsWith(
                        Units.CAPITAL,
                        Units.CAPITAL,
                        Units.CAPITALS,
                        Units.SMALL,
                        Units.MIXED,
                        Units.MIXED,
                        Units.SYLLABLE,
                        Units.HANJA,
                        Units.NUMBER,
                        Units.SIGN);
    }

    @Test
    void capitalsSayTheSameAsSmallLettersAndNumbersOnlyHowLongTheyAre() {
        Units units = units("Acme ACME acme Acmes 2019 1873 27 12345 98,765");
        assertThat(units.content[0])
                .isEqualTo(units.content[1])
                .isEqualTo(units.content[2])
                .isNotEqualTo(units.content[3]);
        assertThat(units.content[4]).isEqualTo(units.content[5]).isNotEqualTo(units.content[6]);
        assertThat(units.content[7]).isEqualTo(units.content[8]);
        assertThat(units.wordHash(0)).isNotEqualTo(units.wordHash(1));
        assertThat(units.wordHash(4)).isEqualTo(units.wordHash(5));
    }

    @Test
    void aWordIsCutAtSixtyFourUnits() {
        Units units = units("가".repeat(130) + " 나".repeat(2) + " " + "a-".repeat(40));
        int[] starts = new int[units.words() + 1];
        for (int word = 0; word < starts.length; word++) {
            starts[word] = units.wordStart(word);
        }
        assertThat(starts).containsExactly(0, 64, 128, 130, 131, 132, 196, 212);
        assertThat(units.word(63)).isZero();
        assertThat(units.word(64)).isEqualTo(1);
    }

    @Test
    void anyTextIsCutIntoUnitsThatFollowOneAnotherAndLeaveOnlySpaceOut() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            StringBuilder mix = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                mix.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Units units = units(mix.toString());
            Text text = units.text();
            int before = 0;
            for (int i = 0; i < units.count(); i++) {
                assertThat(units.start(i)).isGreaterThanOrEqualTo(before).isLessThan(units.end(i));
                assertThat(text.substring(before, units.start(i))).isBlank();
                assertThat(i).isBetween(units.wordStart(units.word(i)), units.wordStart(units.word(i) + 1) - 1);
                before = units.end(i);
            }
            assertThat(before).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(before, text.length())).isBlank();
            assertThat(units.wordStart(units.words())).isEqualTo(units.count());
        }
    }

    @Test
    void aTextOfSpaceHoldsNoUnits() {
        for (String text : List.of("", " \n\t ", "\u200b")) {
            Units units = units(text);
            assertThat(units.count()).isZero();
            assertThat(units.words()).isZero();
        }
    }

    @Test
    void aSentenceEndsBeforeTheFirstUnitOfTheNext() {
        Units units = units("회사가 올랐다. 그는 웃었다.");
        assertThat(units.sentenceEnd(0)).isEqualTo(7);
        assertThat(units.sentenceEnd(3)).isEqualTo(7);
        assertThat(units.sentenceEnd(7)).isEqualTo(units.count());
    }

    @Test
    void aHundredThousandCharactersWithoutASpaceAreManyWordsAndSentences() {
        Units units = units("한글".repeat(50_000));
        assertThat(units.count()).isEqualTo(100_000);
        assertThat(units.words()).isEqualTo((100_000 + 63) / 64);
        int sentences = 0;
        for (int from = 0; from < units.count(); from = units.sentenceEnd(from)) {
            assertThat(units.sentenceEnd(from) - from).isLessThanOrEqualTo(600);
            sentences++;
        }
        assertThat(sentences).isEqualTo((100_000 + 599) / 600);
    }
}
