package newswatch.tagger.gazetteer.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import newswatch.tagger.gazetteer.PlacedEntry;

/** Parents: each is listed, and nobody is its own ancestor. */
final class Parents implements Rule {
    @Override
    public void check(Lists lists, Consumer<Finding> findings) {
        for (PlacedEntry entry : lists.judged()) {
            Set<String> line = new LinkedHashSet<>();
            line.add(entry.entry().id());
            for (String parent = entry.entry().parent(); parent != null; ) {
                PlacedEntry above = lists.entry(parent);
                if (above == null) {
                    if (line.size() == 1) { // else the entry above is told
                        findings.accept(Finding.error(
                                "unknown-parent",
                                entry,
                                "its parent " + parent + " is not listed",
                                "list it, or name another"));
                    }
                    break;
                }
                if (!line.add(parent)) {
                    findings.accept(Finding.error(
                            "parent-cycle",
                            entry,
                            "its parents come back to " + parent + ": " + String.join(", ", line),
                            "take one of the parents out"));
                    break;
                }
                parent = above.entry().parent();
            }
        }
    }
}
