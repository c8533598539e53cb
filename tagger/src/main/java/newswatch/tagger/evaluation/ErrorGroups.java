package newswatch.tagger.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Counts equal errors together, so that the frequent ones can be seen. */
final class ErrorGroups {
    private static final int CONTEXT = 18;

    private ErrorGroups() {}

    /** Most frequent first; else in the order of the articles. */
    static List<EvaluationError> of(Collection<JudgedArticle> judged) {
        Map<List<Object>, EvaluationError> groups = new LinkedHashMap<>();
        for (JudgedArticle article : judged) {
            for (Judgement judgement : article.judgements()) {
                for (ErrorKind kind : judgement.errors()) {
                    EvaluationError error = error(article, judgement, kind);
                    groups.merge(
                            List.of(kind, error.type(), error.gold(), error.found()),
                            error,
                            (first, again) -> once(first, first.times() + 1));
                }
            }
        }
        var sorted = new ArrayList<>(groups.values());
        sorted.sort((a, b) -> Integer.compare(b.times(), a.times()));
        return List.copyOf(sorted);
    }

    private static EvaluationError once(EvaluationError error, int times) {
        return new EvaluationError(
                error.kind(),
                error.type(),
                error.gold(),
                error.found(),
                times,
                error.articleId(),
                error.field(),
                error.context());
    }

    private static EvaluationError error(JudgedArticle article, Judgement judgement, ErrorKind kind) {
        String text = article.gold().text(judgement.field());
        return new EvaluationError(
                kind,
                judgement.type(),
                gold(text, judgement, kind),
                found(judgement, kind),
                1,
                article.gold().article().id(),
                judgement.field(),
                context(text, judgement.start(), judgement.end()));
    }

    /** What the gold has: that in which the two differ. */
    static String gold(String text, Judgement judgement, ErrorKind kind) {
        GoldMention gold = judgement.gold();
        if (gold == null) {
            return "";
        }
        String surface = text.substring(gold.start(), gold.end());
        return switch (kind) {
            case WRONG_VALUE -> value(gold.value(), gold.unit());
            case WRONG_COUNTRIES -> surface + " " + sorted(gold.countries());
            case WRONG_ABOUT -> surface + " " + sorted(gold.about());
            case WRONG_USE -> surface + " " + gold.use();
            default -> surface;
        };
    }

    /** What the tagger has: that in which the two differ. */
    static String found(Judgement judgement, ErrorKind kind) {
        Mention found = judgement.found();
        if (found == null) {
            return "";
        }
        return switch (kind) {
            case WRONG_TYPE -> found.type().name();
            case WRONG_VALUE -> value(found.value(), found.unit());
            case WRONG_COUNTRIES -> found.surface() + " " + sorted(found.countries());
            case WRONG_ABOUT -> found.surface() + " " + sorted(found.aboutCountries());
            case WRONG_USE -> found.surface() + " " + found.use();
            default -> found.surface();
        };
    }

    private static String value(@Nullable BigDecimal value, @Nullable String unit) {
        return (value == null ? "none" : value.stripTrailingZeros().toPlainString()) + " " + unit;
    }

    private static String sorted(@Nullable Collection<String> countries) {
        return countries == null || countries.isEmpty()
                ? "none"
                : String.join(",", countries.stream().sorted().toList());
    }

    private static String context(String text, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return (from > 0 ? "…" : "")
                + text.substring(from, start) + "⟦" + text.substring(start, end) + "⟧" + text.substring(end, to)
                + (to < text.length() ? "…" : "");
    }
}
