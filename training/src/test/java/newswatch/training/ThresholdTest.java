package newswatch.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.Weights;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    private static final byte COMPANY = (byte) Labels.of(MentionType.COMPANY, true, true);
    private static final Weights WEIGHTS = weights();

    /** A feature's lead is its hash. */
    private static Weights weights() {
        float[] weights = new float[100 * Labels.COUNT];
        for (int i = 0; i < 100; i++) {
            weights[i * Labels.COUNT + COMPANY] = (i + 1) * Weights.STEP;
        }
        return new Weights(LongStream.rangeClosed(1, 100).toArray(), weights);
    }

    private static Example word(long feature, byte label) {
        return new Example(new long[][] {{feature}}, new byte[] {label});
    }

    @Test
    void oneWordInTwentyWithANameInItMayBeLost() {
        List<Example> words = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            words.add(word(i, COMPANY));
        }
        Collections.shuffle(words, new Random(4));
        assertThat(Threshold.of(WEIGHTS, words)).isEqualTo(6);
        assertThat(Threshold.of(WEIGHTS, List.of(word(30, COMPANY), word(20, COMPANY))))
                .isEqualTo(20);
    }

    @Test
    void wordsWithoutNamesCountForNothing() {
        byte outside = (byte) Labels.OUTSIDE;
        assertThat(Threshold.of(WEIGHTS, List.of(word(1, outside), word(30, COMPANY), word(2, outside))))
                .isEqualTo(30);
    }

    @Test
    void withoutNamesNoWordIsPassedOver() {
        assertThat(Threshold.of(WEIGHTS, List.of())).isEqualTo(Integer.MIN_VALUE);
    }
}
