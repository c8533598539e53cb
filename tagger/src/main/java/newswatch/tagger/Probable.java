package newswatch.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.confidence.Calibration;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import newswatch.tagger.sequence.SequenceNames;
import org.jspecify.annotations.Nullable;

/**
 * Which names of the model are probable enough in one article: by how often such names are right; less is asked of a name
 * that the article has elsewhere for sure.
 */
final class Probable {
    /** No new name is less probable, by the model itself. */
    private static final double LEAST = 0.6;
    /**
     * A new name that is right more seldom is left out: half of the F1 that names reach is where leaving out gains most
     * (Z. Lipton, C. Elkan, B. Naryanaswamy: Optimal thresholding of classifiers to maximize F1 measure, 2014).
     */
    private static final double LEAST_RIGHT = 0.45;
    /** What is right so often is there for sure. */
    private static final double SURE = 0.7;

    private final Calibration calibration;
    /** Type and letters of names that are there for sure. */
    private final Set<String> sure = new HashSet<>();

    private Probable(Calibration calibration) {
        this.calibration = calibration;
    }

    /**
     * Looks for names that are sure.
     *
     * @param kept by draft: what lists and rules found
     * @param names by draft: what the model reads
     */
    static Probable of(
            List<Draft> drafts,
            List<List<Candidate>> kept,
            List<List<SequenceNames.Name>> names,
            Calibration calibration) {
        Probable probable = new Probable(calibration);
        for (int i = 0; i < drafts.size(); i++) {
            Text text = drafts.get(i).text();
            for (Candidate candidate : kept.get(i)) {
                if (candidate.isNewName() && candidate.confidence() >= SURE) {
                    probable.sure.add(key(candidate.type(), text, candidate.start(), candidate.end()));
                }
            }
            for (SequenceNames.Name name : names.get(i)) {
                if (probable.right(name) >= SURE) {
                    probable.sure.add(key(name.type(), text, name.start(), name.end()));
                }
            }
        }
        return probable;
    }

    private static String key(@Nullable MentionType type, Text text, int start, int end) {
        return type + text.substring(start, end);
    }

    private double right(SequenceNames.Name name) {
        return calibration.of(name.type(), Finder.MODEL, name.probability());
    }

    /** Whether the name is probable enough. */
    boolean holds(SequenceNames.Name name, Text text) {
        return name.probability() >= LEAST
                && (right(name) >= LEAST_RIGHT || sure.contains(key(name.type(), text, name.start(), name.end())));
    }
}
