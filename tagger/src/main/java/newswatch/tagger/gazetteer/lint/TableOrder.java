package newswatch.tagger.gazetteer.lint;

import java.util.function.Consumer;
import newswatch.tagger.gazetteer.PlacedEntry;

/** The lines of a table are sorted by id, so that two people who add to it meet rarely, and see what is there. */
final class TableOrder implements Rule {
    @Override
    public void check(Lists lists, Consumer<Finding> findings) {
        PlacedEntry before = null;
        for (PlacedEntry entry : lists.judged()) {
            if (before != null
                    && before.file().equals(entry.file())
                    && before.entry().id().compareTo(entry.entry().id()) > 0) {
                findings.accept(Finding.error(
                        "table-order",
                        entry,
                        "stands behind " + before.entry().id() + ", which comes later in the alphabet",
                        "sort the lines by id"));
            }
            before = entry;
        }
    }
}
