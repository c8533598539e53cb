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
        Echoes echoes = new Echoes();
        List<Reading> readings = new ArrayList<>();
        Lattice lattice = new Lattice(model.transitions());
        for (int i = 0; i < texts.size(); i++) {
            Units units = Units.of(texts.get(i));
            echoes.add(units, kept.get(i));
            readings.add(new Reading(units, kept.get(i)));
        }
        for (Reading reading : readings) {
            reading.find(lattice, echoes);
        }
        int known = echoes.count();
        for (Reading reading : readings) {
            echoes.addNames(reading.units, reading.names);
        }
        if (echoes.count() > known) {
            for (Reading reading : readings) {
                reading.find(lattice, echoes);
            }
        }
        return readings.stream().map(reading -> reading.names).toList();
    }

    /** One text, and what its units say for and against each label. */
    private final class Reading {
        final Units units;
        final Features features;
        final float[] scores;
        /** By unit: whether its word is looked at. */
        final boolean[] active;

        final int[] sums = new int[Labels.COUNT];
        List<Name> names = List.of();

        Reading(Units units, List<Candidate> kept) {
            this.units = units;
            features = new Features(units, new Hints(units, kept));
            scores = new float[units.count() * Labels.COUNT];
            active = new boolean[units.count()];
            for (int word = 0; word < units.words; word++) {
                if (features.isIdle(word, model.idle())) {
                    continue;
                }
                for (int i = units.wordStart[word]; i < units.wordStart[word + 1]; i++) {
                    active[i] = true;
                    features.read(i);
                    model.addTo(scores, i * Labels.COUNT, features.found(), features.count(), sums);
                }
            }
        }

        void find(Lattice lattice, Echoes echoes) {
            byte[] labels = new byte[units.count()];
            names = new ArrayList<>();
            for (int from = 0, end = 0; from < units.count(); ) {
                end = from < end ? end : units.sentenceEnd(from);
                if (!active[from]) {
                    from++;
                    continue;
                }
                int to = from + 1;
                while (to < end && active[to]) {
                    to++;
                }
                find(lattice, echoes, labels, from, to);
                from = to;
            }
        }

        /** Reads units that are all looked at, between others that are none or in no name. */
        private void find(Lattice lattice, Echoes echoes, byte[] labels, int from, int to) {
            float[] own = lattice.scores(to - from);
            System.arraycopy(scores, from * Labels.COUNT, own, 0, (to - from) * Labels.COUNT);
            for (int i = from; i < to; i++) {
                features.readEchoes(i, echoes);
                if (features.count() > 0) {
                    model.addTo(own, (i - from) * Labels.COUNT, features.found(), features.count(), sums);
                }
            }
            lattice.decode(to - from, labels, from);
            addNames(units, lattice, labels, from, to, names);
        }
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
