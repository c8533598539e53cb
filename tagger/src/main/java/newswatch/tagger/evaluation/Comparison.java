package newswatch.tagger.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.evaluation.EvaluationError.Kind;
import org.jspecify.annotations.Nullable;

/** Adds up what the tagger has right and wrong, article by article. */
final class Comparison {
    /** Fractions are rounded to five places in the gold. */
    private static final double TOLERANCE = 0.000_006;

    private static final int CONTEXT = 18;

    private final Map<String, Map<MentionType, Score>> scores = new TreeMap<>();
    private final Map<String, Integer> articles = new TreeMap<>();
    private final Map<MentionType, Share> countries = new EnumMap<>(MentionType.class);
    private final Map<MentionType, EntityAgreement.Counter> entities = new EnumMap<>(MentionType.class);
    private final Map<List<Object>, EvaluationError> errors = new LinkedHashMap<>();
    private Share values = Share.NONE;

    void add(GoldArticle article, List<Mention> found) {
        String language = article.article().language();
        articles.merge(language, 1, Integer::sum);
        var byType = scores.computeIfAbsent(language, l -> new EnumMap<>(MentionType.class));
        for (TextField field : TextField.values()) {
            var goldLeft = new ArrayList<>(
                    article.mentions().stream().filter(m -> m.field() == field).toList());
            var foundLeft = new ArrayList<>(
                    found.stream().filter(m -> m.field() == field).toList());
            pairRight(article, goldLeft, foundLeft, byType);
            goldLeft.forEach(m -> byType.merge(m.type(), new Score(0, 1, 0), Score::plus));
            foundLeft.forEach(m -> byType.merge(m.type(), new Score(0, 0, 1), Score::plus));
            explain(article, goldLeft, foundLeft);
        }
    }

    EvaluationResult result() {
        var agreement = new EnumMap<MentionType, EntityAgreement>(MentionType.class);
        entities.forEach((type, counter) -> agreement.put(type, counter.agreement()));
        var sorted = new ArrayList<>(errors.values());
        sorted.sort((a, b) -> Integer.compare(b.times(), a.times())); // stable: else in the order of the file
        return new EvaluationResult(articles, scores, countries, values, agreement, sorted);
    }

    private void pairRight(
            GoldArticle article, List<GoldMention> goldLeft, List<Mention> foundLeft, Map<MentionType, Score> byType) {
        Map<List<Object>, Mention> bySpan = new LinkedHashMap<>();
        foundLeft.forEach(m -> bySpan.putIfAbsent(List.of(m.type(), m.start(), m.end()), m));
        var paired = new HashSet<Mention>();
        goldLeft.removeIf(gold -> {
            Mention same = bySpan.remove(List.of(gold.type(), gold.start(), gold.end()));
            if (same == null) {
                return false;
            }
            paired.add(same);
            byType.merge(gold.type(), new Score(1, 0, 0), Score::plus);
            compareAttributes(article, gold, same);
            return true;
        });
        foundLeft.removeIf(paired::remove); // once each: what is found twice is spurious the second time
    }

    private void compareAttributes(GoldArticle article, GoldMention gold, Mention found) {
        if (gold.type() == MentionType.QUANTITY) {
            boolean agrees = sameValue(gold, found) && Objects.equals(gold.unit(), found.unit());
            values = values.plus(agrees);
            if (!agrees) {
                count(
                        article,
                        Kind.WRONG_VALUE,
                        gold,
                        value(gold.value(), gold.unit()),
                        value(found.value(), found.unit()));
            }
            return;
        }
        boolean agrees = gold.countries().equals(new HashSet<>(found.countries()));
        countries.merge(
                gold.type(), Share.NONE.plus(agrees), (a, b) -> new Share(a.right() + b.right(), a.of() + b.of()));
        if (!agrees) {
            String surface = found.surface() + " ";
            count(
                    article,
                    Kind.WRONG_COUNTRIES,
                    gold,
                    surface
                            + String.join(
                                    ",", gold.countries().stream().sorted().toList()),
                    surface
                            + String.join(
                                    ",", found.countries().stream().sorted().toList()));
        }
        String entity = gold.entity();
        String id = found.entityId();
        if (entity != null && id != null) {
            entities.computeIfAbsent(gold.type(), t -> new EntityAgreement.Counter())
                    .add(entity, id);
        }
    }

    private void explain(GoldArticle article, List<GoldMention> goldLeft, List<Mention> foundLeft) {
        var foundUsed = new HashSet<Mention>();
        for (GoldMention gold : goldLeft) {
            String text = article.text(gold.field()).substring(gold.start(), gold.end());
            Mention other = foundLeft.stream()
                    .filter(m -> !foundUsed.contains(m) && isNear(gold, m))
                    .findFirst()
                    .orElse(null);
            if (other == null) {
                count(article, Kind.MISSED, gold, text, "");
                continue;
            }
            foundUsed.add(other);
            boolean sameType = other.type() == gold.type();
            count(
                    article,
                    sameType ? Kind.WRONG_SPAN : Kind.WRONG_TYPE,
                    gold,
                    text,
                    sameType ? other.surface() : other.type().name());
        }
        for (Mention mention : foundLeft) {
            if (!foundUsed.contains(mention)) {
                count(
                        article,
                        Kind.SPURIOUS,
                        mention.type(),
                        mention.field(),
                        mention.start(),
                        mention.end(),
                        "",
                        mention.surface());
            }
        }
    }

    private static boolean isNear(GoldMention gold, Mention found) {
        boolean sameSpan = gold.start() == found.start() && gold.end() == found.end();
        boolean overlap = gold.start() < found.end() && found.start() < gold.end();
        return sameSpan || (overlap && gold.type() == found.type());
    }

    private static boolean sameValue(GoldMention gold, Mention found) {
        if (gold.value() == null || found.value() == null) {
            return false;
        }
        double wanted = gold.value().doubleValue();
        double seen = found.value().doubleValue();
        return Math.abs(wanted - seen) <= Math.max(TOLERANCE, 1e-9 * Math.abs(wanted));
    }

    private static String value(@Nullable BigDecimal value, @Nullable String unit) {
        return (value == null ? "none" : value.stripTrailingZeros().toPlainString()) + " " + unit;
    }

    private void count(GoldArticle article, Kind kind, GoldMention at, String gold, String found) {
        count(article, kind, at.type(), at.field(), at.start(), at.end(), gold, found);
    }

    private void count(
            GoldArticle article,
            Kind kind,
            MentionType type,
            TextField field,
            int start,
            int end,
            String gold,
            String found) {
        errors.compute(
                List.of(kind, type, gold, found),
                (key, seen) -> seen == null
                        ? new EvaluationError(
                                kind,
                                type,
                                gold,
                                found,
                                1,
                                article.article().id(),
                                field,
                                context(article.text(field), start, end))
                        : new EvaluationError(
                                kind,
                                type,
                                gold,
                                found,
                                seen.times() + 1,
                                seen.articleId(),
                                seen.field(),
                                seen.context()));
    }

    private static String context(String text, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        String marked = text.substring(from, start) + "⟦" + text.substring(start, end) + "⟧" + text.substring(end, to);
        return ((from > 0 ? "…" : "") + marked + (to < text.length() ? "…" : ""))
                .replace("\n\n", " ")
                .replace('\n', ' ');
    }
}
