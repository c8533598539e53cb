package newswatch.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Candidate;

/**
 * An article means one thing by a name: where the model takes a new name for a company here and for a person there, all
 * its mentions get the type that it is surer of. The surname of a person named in full stays a person's.
 */
final class OneType {
    private OneType() {}

    /** The same names, those with more than one type changed. */
    static List<List<Candidate>> of(List<List<Candidate>> settled) {
        Map<String, Map<MentionType, Double>> sums = new HashMap<>();
        Map<String, Candidate> examples = new HashMap<>();
        Set<String> surnames = new HashSet<>();
        for (List<Candidate> some : settled) {
            for (Candidate candidate : some) {
                MentionType type = candidate.type();
                String name = candidate.name();
                if (type == null || name == null) {
                    continue;
                }
                if (type == MentionType.PERSON && name.indexOf(' ') > 0) {
                    surnames.add(name.substring(name.lastIndexOf(' ') + 1));
                }
                if (candidate.isNewName()) {
                    sums.computeIfAbsent(name, any -> new EnumMap<>(MentionType.class))
                            .merge(type, candidate.confidence(), Double::sum);
                    examples.putIfAbsent(type + name, candidate);
                }
            }
        }
        Map<String, Candidate> turned = new HashMap<>();
        sums.forEach((name, byType) -> {
            if (byType.size() > 1 && !surnames.contains(name)) {
                turned.put(name, examples.get(best(byType) + name));
            }
        });
        return turned.isEmpty() ? settled : turned(settled, turned);
    }

    private static MentionType best(Map<MentionType, Double> sums) {
        return Collections.max(sums.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static List<List<Candidate>> turned(List<List<Candidate>> settled, Map<String, Candidate> examples) {
        List<List<Candidate>> turned = new ArrayList<>();
        for (List<Candidate> some : settled) {
            List<Candidate> same = new ArrayList<>(some);
            same.replaceAll(candidate -> {
                Candidate example = candidate.isNewName() ? examples.get(candidate.name()) : null;
                return example == null
                        ? candidate
                        : example.again(candidate.start(), candidate.end(), example.confidence(), example.finder());
            });
            turned.add(same);
        }
        return turned;
    }
}
