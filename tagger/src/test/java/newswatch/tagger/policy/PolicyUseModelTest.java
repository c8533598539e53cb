package newswatch.tagger.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import newswatch.schemas.mention.PolicyUse;
import newswatch.tagger.language.Text;
import org.junit.jupiter.api.Test;

class PolicyUseModelTest {
    private static List<String> signs(String sentence, String policy) {
        Text text = Text.of(sentence);
        int start = sentence.indexOf(policy);
        List<String> signs = new ArrayList<>();
        PolicySigns.find(
                text,
                start,
                start + policy.length(),
                false,
                (template, chars, from, to) -> signs.add(template + new String(chars, from, to - from)));
        return signs;
    }

    @Test
    void signsTellTheClauseOfThePolicyFromTheOthers() {
        assertThat(signs("국회는 등대법을 고치고, 등대지기를 처벌했다.", "등대법"))
                .contains("glued=을", "next EDIT", "after:고치", "first:EDIT", "beyond after:처벌", "before:국회")
                .doesNotContain("after:처벌");
        assertThat(signs("The keeper was fined under the Lighthouse Act, which passed in May.", "Lighthouse Act"))
                .contains("1 before=the", "2 before=under", "before CITED", "beyond after STEP", "end:act");
    }

    @Test
    void aSecondNameInBracketsIsPassedOver() {
        assertThat(signs("‘등대법’(LHA)을 고친다.", "등대법")).contains("quoted");
        assertThat(signs("등대법(LHA)을 고친다.", "등대법")).contains("glued=을", "next EDIT");
        assertThat(signs("등대법(LHA)을 고친다.", "LHA")).contains("glued=을", "next EDIT");
    }

    @Test
    void articlesAndSangAreGrounds() {
        assertThat(signs("등대법 제5조가 있다.", "등대법")).contains("next CITED");
        assertThat(signs("등대법상 의무다.", "등대법")).contains("next CITED");
        assertThat(signs("등대법 조항이 있다.", "등대법")).doesNotContain("next STEP");
    }

    @Test
    void signsStayWithinTheSentence() {
        assertThat(signs("법원이 처벌했다. 등대법은 길다. 국회가 고친다.", "등대법"))
                .noneMatch(sign -> sign.contains("처벌") || sign.contains("고친"));
    }

    @Test
    void theUseWithTheGreatestSumWins() {
        TreeMap<String, float[]> weights = new TreeMap<>();
        weights.put("any", new float[] {0, 0, 0.5f});
        weights.put("after:고치", new float[] {1, 0, 0});
        PolicyUseModel model = new PolicyUseModel(weights);
        assertThat(model.of(Text.of("등대법을 고치다"), 0, 3, false)).isEqualTo(PolicyUse.CHANGE);
        assertThat(model.of(Text.of("등대법을 읽는다"), 0, 3, false)).isEqualTo(PolicyUse.NAMED);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        TreeMap<String, float[]> weights = new TreeMap<>();
        weights.put("after:고치", new float[] {1, -0.25f, 0});
        StringWriter written = new StringWriter();
        new PolicyUseModel(weights).write(written);
        assertThat(written).hasToString("after:고치\t1.00\t-0.25\t0.00\n");
        StringWriter again = new StringWriter();
        PolicyUseModel.read(new StringReader(written.toString())).write(again);
        assertThat(again).hasToString(written.toString());
    }

    @Test
    void aLineThatIsNoSignIsNamed() {
        assertThatThrownBy(() -> PolicyUseModel.read(new StringReader("after:고치\t1.00\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'after:고치\t1.00' is no sign with 3 weights");
    }
}
