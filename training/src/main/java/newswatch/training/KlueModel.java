package newswatch.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newswatch.tagger.sequence.FeatureList;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.Lattice;

/** Finds what KLUE tags, with a model for each group of tags; where they disagree the likelier span stands. */
final class KlueModel {
    private final Map<KlueTags, Trainer.Learned> learned;

    KlueModel(Map<KlueTags, Trainer.Learned> learned) {
        this.learned = new EnumMap<>(learned);
    }

    private record Found(KlueSentence.Span span, double probability) {}

    /** In text order, without overlaps. */
    List<KlueSentence.Span> find(ReadText text) {
        List<Found> all = new ArrayList<>();
        learned.forEach((tags, model) -> {
            Lattice lattice = new Lattice(model.transitions());
            for (int from = 0, to; from < text.units().count(); from = to) {
                to = text.units().sentenceEnd(from);
                find(text, from, to, tags, model, lattice, all);
            }
        });
        all.sort(Comparator.comparingDouble(Found::probability).reversed());
        List<KlueSentence.Span> kept = new ArrayList<>();
        for (Found found : all) {
            if (kept.stream().noneMatch(found.span()::overlaps)) {
                kept.add(found.span());
            }
        }
        kept.sort(Comparator.comparingInt(KlueSentence.Span::start));
        return kept;
    }

    private static void find(
            ReadText text, int from, int to, KlueTags tags, Trainer.Learned model, Lattice lattice, List<Found> all) {
        FeatureList list = new FeatureList();
        float[] scores = lattice.scores(to - from);
        for (int i = from; i < to; i++) {
            text.features().read(i, text.echo()[i], list);
            model.weights().score(list, scores, (i - from) * Labels.COUNT);
        }
        byte[] labels = new byte[to - from];
        lattice.decode(to - from, labels, 0);
        lattice.sum(to - from);
        int first = 0;
        for (int i = 0; i < to - from; i++) {
            if (Labels.begins(labels[i])) {
                first = i;
            }
            if (Labels.ends(labels[i])) {
                int start = text.draft().text().originalStart(text.units().start(from + first));
                int end = text.draft().text().originalEnd(text.units().end(from + i));
                all.add(new Found(
                        new KlueSentence.Span(start, end, tags.tag(labels[i])),
                        lattice.probabilityOfName(first, i, labels, 0)));
            }
        }
    }
}
