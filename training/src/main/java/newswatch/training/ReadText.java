package newswatch.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Overlaps;
import newswatch.tagger.sequence.Echoes;
import newswatch.tagger.sequence.FeatureList;
import newswatch.tagger.sequence.Features;
import newswatch.tagger.sequence.Hints;
import newswatch.tagger.sequence.Units;

/**
 * One text of an article as a model sees it.
 *
 * @param draft the text, and what lists and rules found
 * @param echo what the article's names say, by unit
 */
record ReadText(Draft draft, Units units, Features features, int[] echo) {
    /** The texts of one article, which share their names. */
    static List<ReadText> of(List<Draft> drafts) {
        Echoes echoes = new Echoes();
        List<ReadText> texts = new ArrayList<>();
        for (Draft draft : drafts) {
            Units units = Units.of(draft.text());
            List<Candidate> kept = Overlaps.resolve(draft.candidates());
            echoes.add(units, kept);
            texts.add(new ReadText(draft, units, new Features(units, new Hints(units, kept)), new int[units.count()]));
        }
        for (ReadText text : texts) {
            for (int word = 0; word < text.units.words(); word++) {
                text.features.readEchoes(word, echoes, text.echo);
            }
        }
        return texts;
    }

    /** Hashes of what is to be seen, by unit, of the units from {@code from} to the one before {@code to}. */
    long[][] seen(int from, int to) {
        FeatureList list = new FeatureList();
        long[][] seen = new long[to - from][];
        for (int i = from; i < to; i++) {
            features.read(i, echo[i], list);
            seen[i - from] = Arrays.copyOf(list.found(), list.count());
        }
        return seen;
    }
}
