package newswatch.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldMention;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.sequence.FeatureList;
import newswatch.tagger.sequence.Features;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.Units;

/**
 * Makes sentences to learn from. Each article is read twice: with the whole gazetteer, and with about half of its own
 * entities hidden, so that the model learns to go by the text where the lists know nothing.
 */
final class Examples {
    private static final double HIDDEN = 0.5;

    private final Tagger tagger;
    private final List<Example> units = new ArrayList<>();
    private final List<Example> words = new ArrayList<>();

    Examples(Tagger tagger) {
        this.tagger = tagger;
    }

    /** Reads articles; the same seed gives the same. */
    void read(List<GoldArticle> articles, long seed) {
        Random random = new Random(seed);
        for (GoldArticle gold : articles) {
            List<Draft> drafts = tagger.byRules(gold.article());
            add(gold, drafts);
            add(gold, withHidden(drafts, random).byRules(gold.article()));
        }
    }

    /** Sentences by their units. */
    List<Example> units() {
        return units;
    }

    /** Sentences by those words in which the rules see no name: whether there is one. */
    List<Example> words() {
        return words;
    }

    private Tagger withHidden(List<Draft> drafts, Random random) {
        Set<String> listed = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            for (Candidate candidate : draft.candidates()) {
                if (candidate.basis() == CountryBasis.ENTITY
                        && candidate.type() != null
                        && Labels.has(candidate.type())
                        && candidate.id() != null) {
                    listed.add(candidate.id());
                }
            }
        }
        Map<String, Optional<GazetteerEntry>> hidden = new HashMap<>();
        for (String id : listed) {
            if (random.nextDouble() < HIDDEN) {
                hidden.put(id, Optional.empty());
            }
        }
        return Tagger.knowing(tagger.gazetteer().with(hidden), Map.of());
    }

    private void add(GoldArticle gold, List<Draft> drafts) {
        for (ReadText text : ReadText.of(drafts)) {
            byte[] labels = labels(gold, text.draft(), text.units());
            for (int from = 0, to; from < text.units().count(); from = to) {
                to = text.units().sentenceEnd(from);
                units.add(new Example(text.seen(from, to), Arrays.copyOfRange(labels, from, to)));
                addWords(text.features(), text.units(), labels, from, to);
            }
        }
    }

    private void addWords(Features features, Units text, byte[] labels, int from, int to) {
        FeatureList list = new FeatureList();
        List<long[]> found = new ArrayList<>();
        List<Integer> said = new ArrayList<>();
        for (int word = text.word(from); word <= text.word(to - 1); word++) {
            if (!features.seesName(word)) {
                features.readWord(word, list);
                found.add(Arrays.copyOf(list.found(), list.count()));
                said.add(label(labels, text.wordStart(word), text.wordStart(word + 1)));
            }
        }
        if (!found.isEmpty()) {
            byte[] own = new byte[said.size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = said.get(i).byteValue();
            }
            words.add(new Example(found.toArray(long[][]::new), own));
        }
    }

    /** The label of a word: that of a whole name of the type that one of its units belongs to. */
    private static int label(byte[] labels, int from, int to) {
        for (int i = from; i < to; i++) {
            if (labels[i] != Labels.OUTSIDE) {
                return Labels.of(Labels.type(labels[i]), true, true);
            }
        }
        return Labels.OUTSIDE;
    }

    /** What is right, by unit of one of an article's texts; see {@link Labels}. */
    static byte[] labels(GoldArticle gold, Draft draft, Units units) {
        TextField field = draft.isTitle() ? TextField.TITLE : TextField.BODY;
        byte[] labels = new byte[units.count()];
        int unit = 0;
        for (GoldMention mention : gold.mentions()) {
            if (mention.field() != field || !Labels.has(mention.type())) {
                continue;
            }
            while (unit < units.count() && draft.text().originalEnd(units.end(unit)) <= mention.start()) {
                unit++;
            }
            int first = unit;
            for (int i = first; i < units.count() && draft.text().originalStart(units.start(i)) < mention.end(); i++) {
                boolean last =
                        i + 1 == units.count() || draft.text().originalStart(units.start(i + 1)) >= mention.end();
                labels[i] = (byte) Labels.of(mention.type(), i == first, last);
            }
        }
        return labels;
    }
}
