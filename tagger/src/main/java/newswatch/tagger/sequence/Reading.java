package newswatch.tagger.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newswatch.schemas.mention.MentionType;

/**
 * One text as a model reads it. Only words that may be of a name are looked at: those that say so themselves, that the
 * rules see a name in, or that the article names elsewhere. For one thread.
 */
final class Reading {
    private static final int L = Labels.COUNT;

    private final SequenceModel model;
    private final Lattice lattice;
    private final Units units;
    private final Hints hints;
    private final Features features;
    private final FeatureList found = new FeatureList();
    private final WordScores[] words;
    private final WordScores none;
    private final boolean[] scored;
    private final boolean[] active;
    private final long[] sums;
    private final byte[] labels;
    /** By unit: what the article's names said of it when its sentence was last read. */
    private final int[] echo;

    /** By unit: what they say now, while it is compared. */
    private final int[] said;
    /** By unit: whether it is of a name that needs no help from the rest of the article. */
    private final boolean[] sure;

    /** By sentence. */
    private final List<List<SequenceNames.Name>> names = new ArrayList<>();

    Reading(SequenceModel model, WordMemory memory, Lattice lattice, Units units, Hints hints) {
        this.model = model;
        this.lattice = lattice;
        this.units = units;
        this.hints = hints;
        none = memory.none();
        words = new WordScores[units.words()];
        Word[] forms = new Word[units.words()];
        active = new boolean[units.words()];
        scored = new boolean[units.words()];
        sums = new long[units.count() * Weights.ROW];
        labels = new byte[units.count()];
        echo = new int[units.count()];
        said = new int[units.count()];
        sure = new boolean[units.count()];
        for (int word = 0; word < units.words(); word++) {
            words[word] = memory.of(units, word, found);
            forms[word] = words[word].word;
        }
        features = new Features(units, hints, forms);
        for (int word = 0; word < units.words(); word++) {
            int lead = WordScores.lead(at(word - 1), words[word], at(word + 1));
            active[word] = lead >= model.least() || features.seesName(word);
        }
        // A word between two that may be of a name may be of theirs.
        for (int word = units.words() - 2; word > 0; word--) {
            active[word] |= active[word - 1] && active[word + 1];
        }
    }

    private WordScores at(int word) {
        return word < 0 || word >= words.length ? none : words[word];
    }

    Units units() {
        return units;
    }

    /** The names that the last reading found, in text order. */
    List<SequenceNames.Name> names() {
        List<SequenceNames.Name> all = new ArrayList<>();
        names.forEach(all::addAll);
        return all;
    }

    /** Reads the text, or, if it was read before, those sentences of which the article's names say something new. */
    void read(Echoes echoes) {
        int sentence = 0;
        for (int from = 0, end; from < units.count(); from = end, sentence++) {
            end = units.sentenceEnd(from);
            boolean first = sentence == names.size();
            if (first) {
                names.add(new ArrayList<>());
            }
            if (hear(echoes, from, end) || first) {
                names.get(sentence).clear();
                readSentence(from, end, names.get(sentence));
            }
        }
    }

    /** Whether the article's names say something new of these units. */
    private boolean hear(Echoes echoes, int from, int end) {
        boolean news = false;
        for (int word = units.word[from]; word <= units.word[end - 1]; word++) {
            features.readEchoes(word, echoes, said);
            for (int i = units.wordStart[word]; i < units.wordStart[word + 1]; i++) {
                if (said[i] != echo[i] && !sure[i]) {
                    echo[i] = said[i];
                    active[word] = true;
                    news = true;
                }
            }
        }
        return news;
    }

    private void readSentence(int from, int end, List<SequenceNames.Name> to) {
        for (int i = from; i < end; ) {
            if (!active[units.word[i]]) {
                i++;
                continue;
            }
            int first = i;
            while (i < end && active[units.word[i]]) {
                if (!scored[units.word[i]]) {
                    score(units.word[i]);
                }
                i++;
            }
            readStretch(first, i, to);
        }
    }

    private void score(int number) {
        scored[number] = true;
        Word word = words[number].word;
        int start = units.wordStart[number];
        long[] own = words[number].own(units, start, found);
        long[] behind = at(number - 1).behind(found);
        long[] before = at(number + 1).before(found);
        for (int unit = 0; unit < word.size; unit++) {
            int head = WordTemplates.fromHead(word, unit) * Weights.ROW;
            int tail = WordTemplates.fromTail(word, unit) * Weights.ROW;
            int at = (start + unit) * Weights.ROW;
            for (int k = 0; k < Weights.ROW; k++) {
                sums[at + k] = own[unit * Weights.ROW + k] + behind[head + k] + before[tail + k];
            }
            found.clear();
            features.readAround(start + unit, found);
            model.units().addTo(sums, at, found);
        }
    }

    /** Reads units that are all looked at, between others that are none or in no name. */
    private void readStretch(int from, int to, List<SequenceNames.Name> names) {
        float[] scores = lattice.scores(to - from);
        long[] own = new long[Weights.ROW];
        for (int i = from; i < to; i++) {
            System.arraycopy(sums, i * Weights.ROW, own, 0, Weights.ROW);
            found.clear();
            features.readEcho(i, echo[i], found);
            model.units().addTo(own, 0, found);
            for (int y = 0; y < L; y++) {
                scores[(i - from) * L + y] = Weights.sum(own, 0, y) * Weights.STEP;
            }
        }
        lattice.decode(to - from, labels, from);
        addNames(from, to, names);
    }

    private void addNames(int from, int to, List<SequenceNames.Name> names) {
        boolean summed = false;
        int first = -1;
        for (int i = from; i < to; i++) {
            if (Labels.begins(labels[i])) {
                first = i;
            }
            if (!Labels.ends(labels[i])) {
                continue;
            }
            MentionType type = Labels.type(labels[i]);
            // How probable a name is that the rules see too need not be known.
            double probability = 1;
            if (!hints.areName(first, i, type)) {
                if (!summed) {
                    lattice.sum(to - from);
                    summed = true;
                }
                probability = Math.min(1, lattice.probabilityOfName(first - from, i - from, labels, from));
            }
            Arrays.fill(sure, first, i + 1, probability > Echoes.SURE);
            names.add(new SequenceNames.Name(units.start(first), units.end(i), type, probability));
        }
    }
}
