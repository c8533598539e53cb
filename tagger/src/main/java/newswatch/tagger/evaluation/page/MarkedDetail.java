package newswatch.tagger.evaluation.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newswatch.schemas.mention.Mention;
import newswatch.tagger.evaluation.GoldMention;
import org.jspecify.annotations.Nullable;

/** What else is known of a mention, in one line: entity, value, countries, use, confidence. */
final class MarkedDetail {
    private static final String GAP = " · ";

    private MarkedDetail() {}

    static String of(GoldMention gold) {
        var parts = new ArrayList<String>();
        add(parts, gold.entity());
        add(parts, quantity(gold.value(), gold.unit()));
        add(parts, countries("", gold.countries()));
        add(parts, gold.about() == null ? null : countries("about ", gold.about()));
        add(parts, gold.use() == null ? null : gold.use().name().toLowerCase(Locale.ROOT));
        return String.join(GAP, parts);
    }

    static String of(Mention found) {
        var parts = new ArrayList<String>();
        add(parts, found.entityName());
        add(parts, found.entityId());
        add(parts, quantity(found.value(), found.unit()));
        add(parts, countries("", Set.copyOf(found.countries())));
        add(parts, countries("about ", Set.copyOf(found.aboutCountries())));
        add(parts, found.use() == null ? null : found.use().name().toLowerCase(Locale.ROOT));
        parts.add(String.format(Locale.ROOT, "confidence %.2f", found.confidence()));
        return String.join(GAP, parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static @Nullable String quantity(@Nullable BigDecimal value, @Nullable String unit) {
        return value == null ? null : value.stripTrailingZeros().toPlainString() + " " + unit;
    }

    private static @Nullable String countries(String before, Set<String> countries) {
        return countries.isEmpty()
                ? null
                : before + String.join(", ", countries.stream().sorted().toList());
    }
}
