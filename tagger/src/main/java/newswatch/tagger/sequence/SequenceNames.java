package newswatch.tagger.sequence;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;

/** Reads one text with a model: where it sees names. Thread-safe. */
public final class SequenceNames {
    private final SequenceModel model;

    public SequenceNames(SequenceModel model) {
        this.model = model;
    }

    /**
     * A name as the model sees it.
     *
     * @param start in the folded text
     * @param end one past its last character
     * @param type COMPANY, POLICY or PERSON
     * @param probability that exactly these characters are a name of this type, from 0 to 1
     */
    public record Name(int start, int end, MentionType type, double probability) {}

    /**
     * The names of an article's texts, each in text order. The article is read twice: what the first reading is sure of
     * helps the second to know it again.
     *
     * @param kept by text: what the rules found there, in text order, overlaps resolved
     */
    public List<List<Name>> find(List<Text> texts, List<List<Candidate>> kept) {
        List<Units> units = texts.stream().map(Units::of).toList();
        Echoes echoes = new Echoes();
        for (int i = 0; i < texts.size(); i++) {
            echoes.add(units.get(i), kept.get(i));
        }
        List<List<Name>> names = find(units, kept, echoes);
        for (int i = 0; i < texts.size(); i++) {
            echoes.addNames(units.get(i), names.get(i));
        }
        return find(units, kept, echoes);
    }

    private List<List<Name>> find(List<Units> units, List<List<Candidate>> kept, Echoes echoes) {
        List<List<Name>> names = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            names.add(find(units.get(i), new Features(units.get(i), new Hints(units.get(i), kept.get(i)), echoes)));
        }
        return names;
    }

    private List<Name> find(Units units, Features features) {
        Lattice lattice = new Lattice(model.transitions());
        byte[] labels = new byte[units.count()];
        int[] sums = new int[Labels.COUNT];
        List<Name> names = new ArrayList<>();
        for (int from = 0, to; from < units.count(); from = to) {
            to = units.sentenceEnd(from);
            float[] scores = lattice.scores(to - from);
            for (int i = from; i < to; i++) {
                features.read(i);
                model.score(features.found(), features.count(), sums, scores, (i - from) * Labels.COUNT);
            }
            lattice.decode(to - from, labels, from);
            addNames(units, lattice, labels, from, to, names);
        }
        return names;
    }

    private static void addNames(Units units, Lattice lattice, byte[] labels, int from, int to, List<Name> names) {
        boolean summed = false;
        int first = -1;
        for (int i = from; i < to; i++) {
            if (Labels.begins(labels[i])) {
                first = i;
            }
            if (Labels.ends(labels[i])) {
                if (!summed) {
                    lattice.sum(to - from);
                    summed = true;
                }
                double probability = lattice.probabilityOfName(first - from, i - from, labels, from);
                names.add(new Name(units.start(first), units.end(i), Labels.type(labels[i]), Math.min(1, probability)));
            }
        }
    }
}
