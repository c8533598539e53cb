package newswatch.systemtests.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rows of figures. A row is known by its key, written as in the topic, a figure by its name; a figure of zero is as good
 * as none, and so is a row without figures.
 */
final class Rows {
    private final Map<String, Map<String, Long>> rows = new TreeMap<>();

    void add(String row, String figure, long more) {
        if (more != 0) {
            rows.computeIfAbsent(row, any -> new TreeMap<>()).merge(figure, more, Long::sum);
        }
    }

    int size() {
        return rows.size();
    }

    /** Names of all figures that some row has. */
    Set<String> figures() {
        Set<String> figures = new TreeSet<>();
        rows.values().forEach(row -> figures.addAll(row.keySet()));
        return figures;
    }

    /** Each row of these that is not the same in {@code written}, in words, and the other way round. */
    List<String> differences(Rows written) {
        Set<String> keys = new TreeSet<>(rows.keySet());
        keys.addAll(written.rows.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            Map<String, Long> right = rows.getOrDefault(key, Map.of());
            Map<String, Long> found = written.rows.getOrDefault(key, Map.of());
            if (!right.equals(found)) {
                differences.add(key + ": written " + found + ", recounted " + right);
            }
        }
        return differences;
    }
}
