package newswatch.tagger.evaluation;

import newswatch.schemas.json.Json;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.evaluation.F1Intervals.Interval;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A result as JSON. A figure of nothing (precision where nothing was found) is absent. */
final class ResultJson {
    private static final JsonMapper MAPPER = Json.mapper();

    private final EvaluationResult result;

    ResultJson(EvaluationResult result) {
        this.result = result;
    }

    String text(int mostErrors) {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode articles = root.putObject("articles");
        result.spans().articles().forEach(articles::put);
        spans(root.putArray("spans"));
        attributes(root.putArray("attributes"));
        entities(root.putArray("entities"));
        calibration(root.putArray("calibration"));
        if (result.unseen() != null) {
            unseen(result.unseen(), root.putArray("unseen"));
        }
        ArrayNode errors = root.putArray("errors");
        result.errors().stream().limit(mostErrors).forEach(error -> errors.add(MAPPER.<ObjectNode>valueToTree(error)));
        root.put("errorKinds", result.errors().size());
        return MAPPER.writeValueAsString(root);
    }

    private void spans(ArrayNode into) {
        for (ScoreRow row : result.spans().rows()) {
            ObjectNode node = into.addObject();
            node.put("type", row.type());
            node.put("language", row.language());
            if (!row.type().equals(ScoreRow.MACRO)) {
                Score score = result.spans().score(row);
                node.put("gold", score.gold());
                node.put("found", score.found());
                node.put("right", score.right());
                precisionAndRecall(node, score);
            }
            result.spans().f1(row).ifPresent(f1 -> node.put("f1", f1));
            Interval interval = result.intervals().of(row);
            if (interval != null) {
                node.put("f1Low", interval.low());
                node.put("f1High", interval.high());
            }
        }
    }

    private void attributes(ArrayNode into) {
        Attributes attributes = result.attributes();
        attributes.countries().forEach((type, share) -> attribute(into, type, "countries", share));
        attributes.about().forEach((type, share) -> attribute(into, type, "aboutCountries", share));
        attribute(into, MentionType.QUANTITY, "valueAndUnit", attributes.values());
        attribute(into, MentionType.POLICY, "use", attributes.uses());
    }

    private static void attribute(ArrayNode into, MentionType type, String name, Share share) {
        if (share.of() > 0) {
            ObjectNode node = into.addObject();
            node.put("type", type.name());
            node.put("attribute", name);
            node.put("right", share.right());
            node.put("of", share.of());
            node.put("share", share.ratio());
        }
    }

    private void entities(ArrayNode into) {
        result.entities().forEach((type, agreement) -> {
            ObjectNode node = into.addObject();
            node.put("type", type.name());
            node.put("mentions", agreement.mentions());
            node.put("precision", agreement.precision());
            node.put("recall", agreement.recall());
            node.put("f1", agreement.f1());
        });
    }

    private void calibration(ArrayNode into) {
        result.calibration().forEach((type, calibration) -> {
            ObjectNode node = into.addObject();
            node.put("type", type.name());
            node.put("found", calibration.mentions());
            node.put("expectedCalibrationError", calibration.expectedError());
            ObjectNode confident = node.putObject("confident");
            confident.put("from", Calibration.CONFIDENT);
            confident.put("found", calibration.confident().of());
            if (calibration.confident().of() > 0) {
                confident.put("precision", calibration.confident().ratio());
            }
            confident.put("shareOfRight", calibration.confidentShareOfRight());
            ArrayNode buckets = node.putArray("buckets");
            for (Calibration.Bucket bucket : calibration.buckets()) {
                ObjectNode one = buckets.addObject();
                one.put("from", bucket.from());
                one.put("to", bucket.to());
                one.put("found", bucket.right().of());
                one.put("meanConfidence", bucket.meanConfidence());
                one.put("precision", bucket.right().ratio());
            }
        });
    }

    private static void unseen(UnseenResult unseen, ArrayNode into) {
        for (UnseenResult.Row row : unseen.rows()) {
            ObjectNode node = into.addObject();
            node.put("type", row.type().name());
            node.put("language", row.language());
            score(node.putObject("listed"), row.listed(), row.hiddenListed());
            score(node.putObject("unlisted"), row.unlisted(), row.hiddenUnlisted());
            node.put("hiddenMentions", row.hiddenListed().of());
        }
    }

    private static void score(ObjectNode node, Score score, Share hidden) {
        precisionAndRecall(node, score);
        if (!score.isEmpty()) {
            node.put("f1", score.f1());
        }
        if (hidden.of() > 0) {
            node.put("recallOfHidden", hidden.ratio());
        }
    }

    private static void precisionAndRecall(ObjectNode node, Score score) {
        if (score.found() > 0) {
            node.put("precision", score.precision());
        }
        if (score.gold() > 0) {
            node.put("recall", score.recall());
        }
    }
}
