package newswatch.tagger.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import newswatch.schemas.mention.MentionType;

/** Prints a result as aligned tables. */
final class ResultTables {
    private final EvaluationResult result;

    ResultTables(EvaluationResult result) {
        this.result = result;
    }

    void print(PrintWriter to, int mostErrors) {
        int articles =
                result.articles().values().stream().mapToInt(Integer::intValue).sum();
        String languages = result.articles().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        to.println(articles + (articles == 1 ? " article (" : " articles (") + languages + "), "
                + result.total().gold() + " mentions in the gold, "
                + result.total().found() + " found");
        to.println();
        spans(to);
        to.println();
        attributes(to);
        if (!result.entities().isEmpty()) {
            to.println();
            entities(to);
        }
        if (mostErrors > 0 && !result.errors().isEmpty()) {
            to.println();
            errors(to, mostErrors);
        }
        to.flush();
    }

    private void spans(PrintWriter to) {
        var table = new TextTable("<>>>>>>");
        var head = new ArrayList<>(List.of("spans", "gold", "found", "right", "precision", "recall", "F1"));
        result.articles().keySet().forEach(language -> head.add("F1 " + language));
        table.add(head);
        for (MentionType type : MentionType.values()) {
            Score score = result.score(type);
            var row = row(type.name(), score);
            result.articles().keySet().forEach(language -> row.add(f1(result.score(language, type))));
            table.add(row);
        }
        var total = row("all (micro)", result.total());
        var macro = new ArrayList<>(List.of("macro", "", "", "", "", "", figure(result.macroF1())));
        for (String language : result.articles().keySet()) {
            total.add(f1(result.byLanguage().get(language) == null ? Score.NONE : sum(language)));
            macro.add(figure(result.macroF1(language)));
        }
        table.add(total);
        table.add(macro);
        table.print(to);
    }

    private Score sum(String language) {
        Score sum = Score.NONE;
        for (MentionType type : MentionType.values()) {
            sum = sum.plus(result.score(language, type));
        }
        return sum;
    }

    private void attributes(PrintWriter to) {
        var table = new TextTable("<<>>>");
        table.add(List.of("attributes of right spans", "", "right", "of", "share"));
        result.countries().forEach((type, share) -> table.add(row(type, "countries", share)));
        table.add(row(MentionType.QUANTITY, "value and unit", result.values()));
        table.print(to);
    }

    private void entities(PrintWriter to) {
        var table = new TextTable("<>>>>");
        table.add(List.of("entities (B-cubed)", "mentions", "precision", "recall", "F1"));
        result.entities()
                .forEach((type, agreement) -> table.add(List.of(
                        type.name(),
                        count(agreement.mentions()),
                        figure(agreement.precision()),
                        figure(agreement.recall()),
                        figure(agreement.f1()))));
        table.print(to);
    }

    private void errors(PrintWriter to, int most) {
        var table = new TextTable("><");
        table.add(List.of("times", "error", "type", "gold", "found", "first in"));
        for (EvaluationError error :
                result.errors().subList(0, Math.min(most, result.errors().size()))) {
            table.add(List.of(
                    count(error.times()),
                    error.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    error.type().name(),
                    error.gold(),
                    error.found(),
                    error.articleId() + " " + error.field().name().toLowerCase(Locale.ROOT) + ": " + error.context()));
        }
        table.print(to);
        int left = result.errors().size() - most;
        if (left > 0) {
            to.println("… and " + count(left) + " more kinds of error");
        }
    }

    private static List<String> row(String name, Score score) {
        return new ArrayList<>(List.of(
                name,
                count(score.gold()),
                count(score.found()),
                count(score.right()),
                score.found() == 0 ? "-" : figure(score.precision()),
                score.gold() == 0 ? "-" : figure(score.recall()),
                f1(score)));
    }

    private static List<String> row(MentionType type, String name, Share share) {
        return List.of(type.name(), name, count(share.right()), count(share.of()), figure(share.ratio()));
    }

    private static String f1(Score score) {
        return score.gold() + score.found() == 0 ? "-" : figure(score.f1());
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
