package newswatch.tagger.gazetteer.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.PlacedEntry;

/** Each name by itself: long enough, with a letter in it, once in its entry. */
final class NameShapes implements Rule {
    @Override
    public void check(Lists lists, Consumer<Finding> findings) {
        for (PlacedEntry entry : lists.judged()) {
            Map<String, Boolean> seen = new HashMap<>();
            for (Name name : entry.entry().names()) {
                PlacedName placed = new PlacedName(entry, name);
                check(placed, findings);
                Boolean before = seen.putIfAbsent(name.text(), name.needsContext());
                if (before != null) {
                    boolean contradicts = before != name.needsContext();
                    findings.accept(Finding.error(
                            contradicts ? "contradictory-name" : "repeated-name",
                            placed,
                            "'" + name.text() + "' is there twice"
                                    + (contradicts ? ", with and without need of context" : ""),
                            "keep one"));
                }
            }
        }
    }

    private static void check(PlacedName name, Consumer<Finding> findings) {
        String text = name.text();
        boolean person = name.type() == MentionType.PERSON;
        if (text.codePointCount(0, text.length()) < 2) {
            if (!person) {
                findings.accept(Finding.error(
                        "short-name",
                        name,
                        "'" + text + "' has one character, and so would be found everywhere",
                        "leave it out, or write the name in full"));
            } else if (name.isSure()) {
                findings.accept(Finding.needsContext("short-name", name, "'" + text + "' is a surname of many"));
            }
        } else if (text.codePoints().noneMatch(Character::isLetter) && name.isSure()) {
            findings.accept(Finding.needsContext("number-name", name, "'" + text + "' is a number, too"));
        }
    }
}
