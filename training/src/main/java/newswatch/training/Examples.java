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
import newswatch.tagger.overlap.Overlaps;
import newswatch.tagger.sequence.Echoes;
import newswatch.tagger.sequence.Features;
import newswatch.tagger.sequence.Hints;
import newswatch.tagger.sequence.IdleWords;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.Units;

/**
 * Makes sentences to learn from. Each article is read twice: with the whole gazetteer, and with about half of its own
 * entities hidden, so that the model learns to go by the text where the lists know nothing.
 */
final class Examples {
    private static final double HIDDEN = 0.5;

    /** A word, or an ending, has to be seen so often before it is trusted to be in no name. */
    private static final int[] SEEN = {2, 5, 12};

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Tagger tagger;
    /** By key of a word or ending: how often it was seen outside of names, and how often it has to be. */
    private final Map<Long, int[]> words = new HashMap<>();

    Examples(Tagger tagger) {
        this.tagger = tagger;
    }

    /** The sentences of articles; the same seed gives the same. */
    List<Example> of(List<GoldArticle> articles, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (GoldArticle gold : articles) {
            List<Draft> drafts = tagger.byRules(gold.article());
            add(gold, drafts, examples);
            addWords(gold, drafts);
            add(gold, withHidden(gold, drafts, random).byRules(gold.article()), examples);
        }
        return examples;
    }

    private Tagger withHidden(GoldArticle gold, List<Draft> drafts, Random random) {
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

    private static void add(GoldArticle gold, List<Draft> drafts, List<Example> examples) {
        Echoes echoes = new Echoes();
        List<Units> allUnits = new ArrayList<>();
        List<Features> allFeatures = new ArrayList<>();
        for (Draft draft : drafts) {
            Units units = Units.of(draft.text());
            List<Candidate> kept = Overlaps.resolve(draft.candidates());
            echoes.add(units, kept);
            allUnits.add(units);
            allFeatures.add(new Features(units, new Hints(units, kept)));
        }
        for (int d = 0; d < drafts.size(); d++) {
            Units units = allUnits.get(d);
            Features features = allFeatures.get(d);
            byte[] labels = labels(gold, drafts.get(d), units);
            for (int from = 0, to; from < units.count(); from = to) {
                to = units.sentenceEnd(from);
                long[][] found = new long[to - from][];
                for (int i = from; i < to; i++) {
                    features.read(i);
                    long[] own = Arrays.copyOf(features.found(), features.count());
                    features.readEchoes(i, echoes);
                    found[i - from] = Arrays.copyOf(own, own.length + features.count());
                    System.arraycopy(features.found(), 0, found[i - from], own.length, features.count());
                }
                examples.add(new Example(found, Arrays.copyOfRange(labels, from, to)));
            }
        }
    }

    /** Words in which no name stands in these articles. */
    IdleWords idle() {
        return new IdleWords(words.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= entry.getValue()[1])
                .mapToLong(Map.Entry::getKey)
                .toArray());
    }

    private void addWords(GoldArticle gold, List<Draft> drafts) {
        for (Draft draft : drafts) {
            Units units = Units.of(draft.text());
            byte[] labels = labels(gold, draft, units);
            Features features = new Features(units, new Hints(units, List.of()));
            for (int word = 0; word < units.words(); word++) {
                boolean named = false;
                for (int i = features.head(word); i < features.tail(word); i++) {
                    named |= labels[i] != Labels.OUTSIDE;
                }
                long[] keys = IdleWords.keys(units, features.head(word), features.tail(word));
                for (int k = 0; k < keys.length; k++) {
                    int least = SEEN[k];
                    int[] seen = words.computeIfAbsent(keys[k], any -> new int[] {0, least});
                    seen[0] = named ? NEVER : seen[0] + 1;
                }
                if (named) {
                    words.put(IdleWords.busyKey(units, features.head(word), features.tail(word)), new int[] {1, 1});
                }
            }
        }
    }

    private static byte[] labels(GoldArticle gold, Draft draft, Units units) {
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
