package newswatch.tagger.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static List<String> words(Text text) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < text.words(); word++) {
            words.add(text.substring(text.start(word), text.end(word)));
        }
        return words;
    }

    @Test
    void charactersThatDifferInShapeAreFolded() {
        Text text = Text.of("Ａｐｐｌｅ’s “새”\u00a0ＦＴＡ・관세\tÉTÉ");
        assertThat(text.substring(0, text.length())).isEqualTo("Apple's \"새\" FTA·관세 ÉTÉ");
        assertThat(new String(text.lower())).isEqualTo("apple's \"새\" fta·관세 été");
    }

    @Test
    void aCharacterIsWhatItIsInAnyText() {
        for (int c = 0; c < 1 << 16; c++) {
            char character = (char) c;
            Text text = Text.of(String.valueOf(character));
            if (Folding.isInvisible(character)) {
                assertThat(text.length()).as("%04x", c).isZero();
                continue;
            }
            char shape = Folding.shape(character);
            assertThat(text.at(0)).as("%04x", c).isEqualTo(shape);
            assertThat(text.lower()[0]).as("%04x", c).isEqualTo(Character.toLowerCase(shape));
            assertThat(text.words()).as("%04x", c).isEqualTo(Letters.isWord(shape) ? 1 : 0);
            assertThat(text.holdsHanja()).as("%04x", c).isEqualTo(Letters.isHanja(shape));
            assertThat(Letters.isUpper(shape) || Letters.isLower(shape))
                    .as("%04x", c)
                    .isEqualTo(!Letters.isHangul(shape)
                            && !Letters.isHanja(shape)
                            && (Character.isUpperCase(shape) || Character.isLowerCase(shape)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "삼성전자가 3.5% 올랐다.",
                "a b c d e f g h i j k l m n o p q",
                "…an exceedinglylongwordhere… and"
            })
    void wordsAreRunsOfLettersAndEachPositionLeadsToOne(String original) {
        Text text = Text.of(original);
        assertThat(words(text))
                .containsExactlyElementsOf(List.of(original.split("[^\\p{L}\\p{N}]+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
        for (int position = -2; position <= text.length() + 40; position++) {
            int wanted = 0;
            while (wanted < text.words() && text.end(wanted) <= position) {
                wanted++;
            }
            assertThat(text.wordAt(position)).as("position %d", position).isEqualTo(wanted);
        }
    }

    @Test
    void whatIsComposedLeadsBackToTheOriginal() {
        String original = "e\u0301te\u0301 \u1112\u1161\u11ab\u200b국";
        Text text = Text.of(original);
        assertThat(text.substring(0, text.length())).isEqualTo("été 한국");
        assertThat(text.originalStart(4)).isEqualTo(6);
        assertThat(text.originalEnd(3)).isEqualTo(5);
        assertThat(text.originalEnd(5)).isEqualTo(9);
        assertThat(text.originalEnd(6)).isEqualTo(original.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT&amp;T | AT&T",
                "Don&#39;t &#x26; &#146;no&rsquo; | Don't & 'no'",
                "caf&eacute; &#128640; | café 🚀",
                "A&B; R&D &; &#; &#x; &unknown; &#xd800; &#99999999; | A&B; R&D &; &#; &#x; &unknown; &#xd800; &#99999999;",
                "&amp;lt;b&amp;gt; | &lt;b&gt;",
                "<b>굵게</b> <A HREF='x'>링크</A>… | 굵게 링크…",
                "1 < 2 <b < c> d | 1 < 2 <b < c> d",
                "<AI 기본법> <KBS> </> < b> | <AI 기본법> <KBS> </> < b>",
                "삼\u00ad성\u200b전\u0007자\ufe0f | 삼성전자",
            })
    void readersSee(String original, String seen) {
        assertThat(Text.of(original).seen()).isEqualTo(seen);
    }

    @Test
    void tagsOfBlocksPartLines() {
        assertThat(Text.of("<p>가</p><p class=x>나<br/>다").seen()).isEqualTo("\n가\n\n나\n다");
        assertThat(Text.of("가\r\n나\r다\u2028라").seen()).isEqualTo("가\n나\n다\n라");
    }

    @Test
    void whatIsReadOrLeftOutLeadsBackToTheOriginal() {
        String original = "R&amp;D <b>팀</b>은";
        Text text = Text.of(original);
        assertThat(text.seen()).isEqualTo("R&D 팀은");
        assertThat(original.substring(text.originalStart(1), text.originalEnd(2)))
                .isEqualTo("&amp;");
        assertThat(original.substring(text.originalStart(4), text.originalEnd(5)))
                .isEqualTo("팀");
    }

    /** Putting hundreds of thousands of marks in order would take minutes. */
    @Test
    void marksWithoutEndAreNotPutInOrder() {
        String original = "a" + "\u0301\u0323".repeat(200_000);
        Text text = Text.of(original);
        assertThat(text.originalEnd(text.length())).isEqualTo(original.length());
    }

    @Test
    void aCharacterThatIsLongerComposedHasItsPlace() {
        String original = "\u0344\u0301".repeat(50);
        Text text = Text.of(original);
        for (int i = 0; i < text.length(); i++) {
            assertThat(text.originalEnd(i + 1)).isGreaterThan(text.originalStart(i));
        }
        assertThat(text.originalEnd(text.length())).isEqualTo(original.length());
    }
}
