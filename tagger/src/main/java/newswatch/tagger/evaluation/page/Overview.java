package newswatch.tagger.evaluation.page;

import java.util.Locale;
import java.util.OptionalDouble;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.evaluation.EvaluationError;
import newswatch.tagger.evaluation.EvaluationResult;
import newswatch.tagger.evaluation.F1Intervals.Interval;
import newswatch.tagger.evaluation.FigureTable;
import newswatch.tagger.evaluation.Score;
import newswatch.tagger.evaluation.ScoreRow;
import org.jspecify.annotations.Nullable;

/** The head of the page: totals, F1 by type as bars with their intervals, and all tables, folded. */
final class Overview {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 16;

    private Overview() {}

    static void write(Markup page, EvaluationResult result, String gold, int mostErrors) {
        page.start("header");
        page.element("p", "newswatch evaluate", "class", "brand");
        page.element("h1", gold);
        page.element("p", result.summary(), "class", "summary");
        tiles(page, result);
        bars(page, result);
        page.end();
        page.start("section", "class", "figures");
        page.element("h2", "Figures");
        for (FigureTable table : result.tables(mostErrors)) {
            table(page, table);
        }
        page.end();
    }

    private static void tiles(Markup page, EvaluationResult result) {
        Score total = result.spans().total(ScoreRow.ALL);
        int errors = result.errors().stream().mapToInt(EvaluationError::times).sum();
        page.start("dl", "class", "tiles");
        tile(page, result, "F1", ScoreRow.MICRO);
        tile(page, result, "F1, mean of types", ScoreRow.MACRO);
        tile(
                page,
                "Precision",
                figure(total.precision()),
                count(total.right()) + " of " + count(total.found()) + " found");
        tile(page, "Recall", figure(total.recall()), count(total.right()) + " of " + count(total.gold()) + " marked");
        tile(
                page,
                "Errors",
                String.format(Locale.ROOT, "%,d", errors),
                result.errors().size() + " kinds");
        page.end();
    }

    private static void tile(Markup page, EvaluationResult result, String name, String type) {
        var row = new ScoreRow(type, ScoreRow.ALL);
        OptionalDouble f1 = result.spans().f1(row);
        Interval interval = result.intervals().of(row);
        tile(page, name, f1.isPresent() ? figure(f1.getAsDouble()) : "-", interval == null ? "" : range(interval));
    }

    private static void tile(Markup page, String name, String figure, String note) {
        page.start("div").element("dt", name);
        page.start("dd").element("strong", figure).element("span", note).end().end();
    }

    private static void bars(Markup page, EvaluationResult result) {
        page.start("ul", "class", "bars", "aria-label", "F1 by type, with its 95 % interval");
        for (MentionType type : MentionType.values()) {
            var row = new ScoreRow(type.name(), ScoreRow.ALL);
            OptionalDouble f1 = result.spans().f1(row);
            if (f1.isPresent()) {
                page.start("li", "class", TypeStyle.of(type));
                page.element("span", TypeStyle.word(type), "class", "m");
                Interval interval = result.intervals().of(row);
                bar(page, f1.getAsDouble(), interval);
                page.element("strong", figure(f1.getAsDouble()));
                if (interval != null) {
                    page.element("span", range(interval), "class", "unseen");
                }
                page.end();
            }
        }
        page.end();
    }

    private static void bar(Markup page, double f1, @Nullable Interval interval) {
        page.start(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        rectangle(page, "track", 0, WIDTH, 4, 8);
        rectangle(page, "bar", 0, f1 * WIDTH, 4, 8);
        if (interval != null) {
            rectangle(
                    page,
                    "range",
                    interval.low() * WIDTH,
                    Math.max(2, (interval.high() - interval.low()) * WIDTH),
                    7,
                    2);
            rectangle(page, "range", interval.low() * WIDTH - 1, 2, 1, 14);
            rectangle(page, "range", interval.high() * WIDTH - 1, 2, 1, 14);
        }
        page.end();
    }

    private static void rectangle(Markup page, String style, double x, double width, int y, int height) {
        page.start(
                        "rect",
                        "class",
                        style,
                        "x",
                        String.format(Locale.ROOT, "%.1f", x),
                        "y",
                        Integer.toString(y),
                        "width",
                        String.format(Locale.ROOT, "%.1f", width),
                        "height",
                        Integer.toString(height))
                .end();
    }

    private static void table(Markup page, FigureTable table) {
        page.start("details").element("summary", table.title());
        page.start("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", table.title());
        page.start("table").start("thead").start("tr");
        for (int i = 0; i < table.head().size(); i++) {
            page.element("th", table.head().get(i), "scope", "col", "class", table.isNumber(i) ? "number" : "word");
        }
        page.end().end().start("tbody");
        for (var row : table.rows()) {
            page.start("tr");
            for (int i = 0; i < row.size(); i++) {
                page.element("td", row.get(i), "class", table.isNumber(i) ? "number" : "word", "dir", "auto");
            }
            page.end();
        }
        page.end().end().end().end();
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private static String range(Interval interval) {
        return "95 %: " + figure(interval.low()) + "–" + figure(interval.high());
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
