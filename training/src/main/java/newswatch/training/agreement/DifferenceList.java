package newswatch.training.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import newswatch.tagger.evaluation.FigureTable;
import newswatch.tagger.evaluation.GoldMention;
import org.jspecify.annotations.Nullable;

/** Each mark in which two annotators differ, with the words around it. */
final class DifferenceList {
    private static final int CONTEXT = 18;

    private DifferenceList() {}

    /** A row a difference, in the order of the articles and their texts. */
    static FigureTable of(Collection<TwiceMarked> marked) {
        var rows = new ArrayList<List<String>>();
        for (TwiceMarked article : marked) {
            for (MarkPair pair : article.pairs()) {
                String text = article.first().text(pair.field());
                for (Difference difference : pair.differences()) {
                    rows.add(List.of(
                            article.first().article().id(),
                            pair.either().type().name(),
                            difference.label(),
                            mark(text, pair.first(), difference),
                            mark(text, pair.second(), difference),
                            context(text, pair.either())));
                }
            }
        }
        return new FigureTable(
                "Differences (" + rows.size() + ")",
                "<",
                List.of("article", "type", "differs", "first", "second", "context"),
                rows);
    }

    /** That in which the two differ. */
    private static String mark(String text, @Nullable GoldMention mark, Difference difference) {
        if (mark == null) {
            return "-";
        }
        return switch (difference) {
            case HOME -> String.join(" ", mark.countries().stream().sorted().toList());
            case VALUE -> mark.value() + " " + mark.unit();
            case USE -> String.valueOf(mark.use());
            case TYPE -> mark.type().name();
            case ONLY_FIRST, ONLY_SECOND, SPAN -> text.substring(mark.start(), mark.end());
        };
    }

    private static String context(String text, GoldMention mark) {
        return text.substring(Math.max(0, mark.start() - CONTEXT), mark.start())
                + "⟦" + text.substring(mark.start(), mark.end()) + "⟧"
                + text.substring(mark.end(), Math.min(text.length(), mark.end() + CONTEXT));
    }
}
