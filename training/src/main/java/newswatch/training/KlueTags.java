package newswatch.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newswatch.tagger.language.Text;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.Units;

/** The tags of KLUE, by the model that learns them: one tells at most {@link Labels#TYPES} types apart. */
enum KlueTags {
    /** People alone: what newswatch's own articles mark too. */
    PEOPLE("PS"),
    /** People, organisations, places. */
    NAMES("PS", "OG", "LC"),
    /** Quantities, dates, times. */
    FIGURES("QT", "DT", "TI");

    private final List<String> tags;

    KlueTags(String... tags) {
        this.tags = List.of(tags);
    }

    /** All tags, each once. */
    static Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (KlueTags group : values()) {
            all.addAll(group.tags);
        }
        return all;
    }

    /** The tag of a label other than {@link Labels#OUTSIDE}. */
    String tag(int label) {
        return tags.get(Labels.typeNumber(label));
    }

    /** Labels by unit, where spans of other tags are none. A unit that a span only begins or ends in belongs to it. */
    byte[] labels(List<KlueSentence.Span> spans, Text text, Units units) {
        byte[] labels = new byte[units.count()];
        for (KlueSentence.Span span : spans) {
            int type = tags.indexOf(span.tag());
            List<Integer> within = new ArrayList<>();
            for (int i = 0; i < units.count() && type >= 0; i++) {
                if (text.originalStart(units.start(i)) < span.end() && span.start() < text.originalEnd(units.end(i))) {
                    within.add(i);
                }
            }
            for (int k = 0; k < within.size(); k++) {
                labels[within.get(k)] = (byte) Labels.of(type, k == 0, k == within.size() - 1);
            }
        }
        return labels;
    }
}
