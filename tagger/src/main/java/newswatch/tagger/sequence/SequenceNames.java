package newswatch.tagger.sequence;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;

/** Reads articles with a model: where it sees names. Thread-safe. */
public final class SequenceNames {
    private final SequenceModel model;
    private final WordMemory memory;

    public SequenceNames(SequenceModel model) {
        this.model = model;
        memory = new WordMemory(model);
    }

    /**
     * A name as the model sees it.
     *
     * @param start in the folded text
     * @param end one past its last character
     * @param type COMPANY, POLICY or PERSON
     * @param probability that exactly these characters are a name of this type, from 0 to 1; 1 if the rules say so too
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
            readings.add(new Reading(model, memory, lattice, units, new Hints(units, kept.get(i))));
        }
        for (Reading reading : readings) {
            reading.read(echoes);
        }
        int known = echoes.count();
        for (Reading reading : readings) {
            echoes.addNames(reading.units(), reading.names());
        }
        if (echoes.count() > known) {
            for (Reading reading : readings) {
                reading.read(echoes);
            }
        }
        return readings.stream().map(Reading::names).toList();
    }
}
