package newswatch.tagger.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.evaluation.F1Intervals.Interval;

/** Lays out a result as tables. */
final class ResultTables {
    private final EvaluationResult result;

    ResultTables(EvaluationResult result) {
        this.result = result;
    }

    List<FigureTable> all(int mostErrors) {
        var tables = new ArrayList<FigureTable>();
        tables.add(spans());
        tables.add(attributes());
        if (!result.entities().isEmpty()) {
            tables.add(entities());
        }
        if (!result.calibration().isEmpty()) {
            tables.add(confidence());
            tables.add(reliability());
        }
        UnseenResult unseen = result.unseen();
        if (unseen != null && !unseen.rows().isEmpty()) {
            tables.add(unseen(unseen));
        }
        if (mostErrors > 0 && !result.errors().isEmpty()) {
            tables.add(errors(mostErrors));
        }
        return tables;
    }

    private FigureTable spans() {
        var rows = new ArrayList<List<String>>();
        for (ScoreRow row : result.spans().rows()) {
            Score score = result.spans().score(row);
            boolean ofAll = row.language().equals(ScoreRow.ALL);
            if (!ofAll && result.spans().f1(row).isEmpty()) {
                continue;
            }
            boolean counts = !row.type().equals(ScoreRow.MACRO);
            Interval interval = result.intervals().of(row);
            rows.add(List.of(
                    typeName(row.type()),
                    languageName(row.language()),
                    counts ? Figures.count(score.gold()) : "",
                    counts ? Figures.count(score.found()) : "",
                    counts ? Figures.count(score.right()) : "",
                    counts ? Figures.precision(score) : "",
                    counts ? Figures.recall(score) : "",
                    Figures.share(result.spans().f1(row)),
                    interval == null ? "-" : Figures.share(interval.low()) + "–" + Figures.share(interval.high())));
        }
        return new FigureTable(
                "Spans: right if type, start and end are",
                "<<>",
                List.of("type", "language", "gold", "found", "right", "precision", "recall", "F1", "F1 95 %"),
                rows);
    }

    private FigureTable attributes() {
        var rows = new ArrayList<List<String>>();
        Attributes attributes = result.attributes();
        attributes.countries().forEach((type, share) -> rows.add(row(type, "countries", share)));
        addMarked(rows, MentionType.QUANTITY, "value and unit", attributes.values());
        attributes.about().forEach((type, share) -> rows.add(row(type, "about", share)));
        addMarked(rows, MentionType.POLICY, "use", attributes.uses());
        return new FigureTable(
                "Attributes of right spans", "<<>", List.of("type", "attribute", "right", "of", "share"), rows);
    }

    private static void addMarked(List<List<String>> rows, MentionType type, String name, Share share) {
        if (share.of() > 0) {
            rows.add(row(type, name, share));
        }
    }

    private FigureTable entities() {
        var rows = new ArrayList<List<String>>();
        result.entities()
                .forEach((type, agreement) -> rows.add(List.of(
                        type.name(),
                        Figures.count(agreement.mentions()),
                        Figures.share(agreement.precision()),
                        Figures.share(agreement.recall()),
                        Figures.share(agreement.f1()))));
        return new FigureTable(
                "Entities of right spans (B-cubed): do the same mentions fall together?",
                "<>",
                List.of("type", "mentions", "precision", "recall", "F1"),
                rows);
    }

    private FigureTable confidence() {
        var rows = new ArrayList<List<String>>();
        result.calibration()
                .forEach((type, calibration) -> rows.add(List.of(
                        type.name(),
                        Figures.count(calibration.mentions()),
                        Figures.share(calibration.expectedError()),
                        Figures.count(calibration.confident().of()),
                        calibration.confident().of() == 0
                                ? "-"
                                : Figures.share(calibration.confident().ratio()),
                        Figures.share(calibration.confidentShareOfRight()))));
        return new FigureTable(
                "Confidence: how far from the truth, and what asking for 0.9 or more gives",
                "<>",
                List.of(
                        "type",
                        "found",
                        "calibration error",
                        "found at ≥ 0.9",
                        "precision there",
                        "share of all right ones"),
                rows);
    }

    private FigureTable reliability() {
        var rows = new ArrayList<List<String>>();
        for (Map.Entry<MentionType, Calibration> entry : result.calibration().entrySet()) {
            for (Calibration.Bucket bucket : entry.getValue().buckets()) {
                rows.add(List.of(
                        entry.getKey().name(),
                        String.format(Locale.ROOT, "%.1f–%.1f", bucket.from(), bucket.to()),
                        Figures.count(bucket.right().of()),
                        Figures.share(bucket.meanConfidence()),
                        Figures.share(bucket.right().ratio()),
                        String.format(Locale.ROOT, "%+.3f", bucket.right().ratio() - bucket.meanConfidence())));
            }
        }
        return new FigureTable(
                "Reliability: precision of the mentions whose confidence lies in a range; below 0, it says too much",
                "<<>",
                List.of("type", "confidence", "found", "mean confidence", "precision", "difference"),
                rows);
    }

    private static FigureTable unseen(UnseenResult unseen) {
        var rows = new ArrayList<List<String>>();
        for (UnseenResult.Row row : unseen.rows()) {
            rows.add(List.of(
                    row.type().name(),
                    languageName(row.language()),
                    Figures.precision(row.listed()),
                    Figures.precision(row.unlisted()),
                    Figures.recall(row.listed()),
                    Figures.recall(row.unlisted()),
                    Figures.f1(row.listed()),
                    Figures.f1(row.unlisted()),
                    Figures.count(row.hiddenListed().of()),
                    share(row.hiddenListed()),
                    share(row.hiddenUnlisted())));
        }
        return new FigureTable(
                "Unseen names: with the lists > with the names of each article hidden from them",
                "<<>",
                List.of(
                        "type",
                        "language",
                        "precision",
                        "> hidden",
                        "recall",
                        "> hidden",
                        "F1",
                        "> hidden",
                        "mentions hidden",
                        "recall of these",
                        "> hidden"),
                rows);
    }

    private FigureTable errors(int most) {
        var rows = new ArrayList<List<String>>();
        for (EvaluationError error :
                result.errors().subList(0, Math.min(most, result.errors().size()))) {
            rows.add(List.of(
                    Figures.count(error.times()),
                    error.kind().label(),
                    error.type().name(),
                    error.gold(),
                    error.found(),
                    error.articleId() + " " + error.field().name().toLowerCase(Locale.ROOT) + ": " + error.context()));
        }
        return new FigureTable(
                "Errors, the most frequent first",
                "><",
                List.of("times", "error", "type", "gold", "found", "first in"),
                rows);
    }

    private static List<String> row(MentionType type, String name, Share share) {
        return List.of(
                type.name(),
                name,
                Figures.count(share.right()),
                Figures.count(share.of()),
                Figures.share(share.ratio()));
    }

    private static String share(Share share) {
        return share.of() == 0 ? "-" : Figures.share(share.ratio());
    }

    private static String typeName(String type) {
        return switch (type) {
            case ScoreRow.MICRO -> "all (micro)";
            case ScoreRow.MACRO -> "macro";
            default -> type;
        };
    }

    private static String languageName(String language) {
        return language.equals(ScoreRow.ALL) ? "all" : language;
    }
}
