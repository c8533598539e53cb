package newswatch.tagger.evaluation.page;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.evaluation.ErrorKind;
import newswatch.tagger.evaluation.EvaluationError;
import newswatch.tagger.evaluation.EvaluationResult;

/** Which articles are shown: those with errors of the ticked kinds and types; all if nothing is ticked. */
final class FilterBar {
    private FilterBar() {}

    static void write(Markup page, EvaluationResult result) {
        Map<ErrorKind, Integer> kinds = new EnumMap<>(ErrorKind.class);
        Map<MentionType, Integer> types = new EnumMap<>(MentionType.class);
        for (EvaluationError error : result.errors()) {
            kinds.merge(error.kind(), error.times(), Integer::sum);
            types.merge(error.type(), error.times(), Integer::sum);
        }
        page.start("form", "class", "filter", "aria-label", "Show only articles with these errors");
        page.start("fieldset").element("legend", "Kind of error");
        kinds.forEach((kind, times) -> box(page, "kind", kind.name(), "error", kind.label(), times));
        page.end();
        page.start("fieldset").element("legend", "Type");
        for (MentionType type : MentionType.values()) {
            box(
                    page,
                    "type",
                    type.name(),
                    "m " + TypeStyle.of(type),
                    TypeStyle.word(type),
                    types.getOrDefault(type, 0));
        }
        page.end();
        page.start("div", "class", "actions");
        page.element("output", shown(result.articles().size()), "class", "shown", "aria-live", "polite");
        page.element("button", "Next error", "type", "button", "class", "next");
        page.element("button", "Show all", "type", "reset");
        page.end().end();
    }

    private static void box(Markup page, String name, String value, String style, String label, int times) {
        page.start("label").empty("input", "type", "checkbox", "name", name, "value", value);
        page.element("span", label, "class", style);
        page.element("span", String.format(Locale.ROOT, "%,d", times), "class", "count")
                .end();
    }

    private static String shown(int articles) {
        return articles + " of " + articles + (articles == 1 ? " article" : " articles");
    }
}
