package newswatch.tagger.gazetteer.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.tagger.gazetteer.PlacedEntry;

/** Entries that take the place of a built-in one: what they say otherwise, and what is lost. */
final class Replacements implements Rule {
    @Override
    public void check(Lists lists, Consumer<Finding> findings) {
        for (PlacedEntry entry : lists.judged()) {
            PlacedEntry built = lists.replacedBy(entry.entry().id());
            if (built == null) {
                continue;
            }
            if (!Set.copyOf(built.entry().countries())
                    .equals(Set.copyOf(entry.entry().countries()))) {
                findings.accept(Finding.warning(
                        "other-home",
                        entry,
                        "its home is " + String.join(", ", entry.entry().countries()) + ", that of the built-in entry ("
                                + built.place() + ") "
                                + String.join(", ", built.entry().countries()),
                        "check which is right; give another entity another id"));
            }
            Set<String> lost = new HashSet<>(names(built.entry()));
            lost.removeAll(names(entry.entry()));
            if (!lost.isEmpty()) {
                findings.accept(Finding.warning(
                        "lost-names",
                        entry,
                        "takes the place of the built-in entry (" + built.place() + "), whose names "
                                + String.join(", ", lost.stream().sorted().toList()) + " are then found no more",
                        "name them, too, if they shall stay"));
            }
        }
    }

    private static Set<String> names(GazetteerEntry entry) {
        Set<String> names = new HashSet<>();
        entry.names().forEach(name -> names.add(name.text()));
        return names;
    }
}
