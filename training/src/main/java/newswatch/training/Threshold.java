package newswatch.training;

import java.util.List;
import java.util.stream.IntStream;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.Weights;

/** How little may speak for a name in a word before the word is passed over. */
final class Threshold {
    /** Share of the words with names in them that may be lost; nearly all of these the model would not find either. */
    private static final double LOST = 0.05;

    private Threshold() {}

    /**
     * The threshold.
     *
     * @param weights of words
     * @param examples that the weights were not learned from
     * @return in multiples of {@link Weights#STEP}; so low that no word is passed over if the examples hold no name
     */
    static int of(Weights weights, List<Example> examples) {
        int[] leads = examples.stream()
                .flatMapToInt(example -> IntStream.range(0, example.units())
                        .filter(word -> example.labels()[word] != Labels.OUTSIDE)
                        .map(word -> weights.lead(example.features()[word])))
                .sorted()
                .toArray();
        return leads.length == 0 ? Integer.MIN_VALUE : leads[(int) (leads.length * LOST)];
    }
}
