package newswatch.tagger.gazetteer.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.PlacedEntry;

/** Ids: each stands once, and those of companies are written alike. */
final class EntityIds implements Rule {
    private static final Pattern COMPANY = Pattern.compile("company:[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public void check(Lists lists, Consumer<Finding> findings) {
        Map<String, PlacedEntry> seen = new HashMap<>();
        for (PlacedEntry entry : lists.judged()) {
            String id = entry.entry().id();
            PlacedEntry first = seen.putIfAbsent(id, entry);
            if (first != null) {
                findings.accept(Finding.error(
                        "repeated-id",
                        entry,
                        "the id is there twice, first at " + first.place(),
                        "keep one line an entity, or give them two ids"));
            }
            if (entry.entry().type() == MentionType.COMPANY
                    && !COMPANY.matcher(id).matches()) {
                findings.accept(Finding.warning(
                        "id-shape",
                        entry,
                        "the id is not in kebab case",
                        "write it with small Latin letters, digits and hyphens: company:acme-steel"));
            }
        }
    }
}
