package newswatch.tagger.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import newswatch.schemas.mention.MentionType;

/**
 * Agreement on exact spans by language and type: precision, recall and their harmonic mean F1 (C. J. van Rijsbergen,
 * Information Retrieval, 2nd ed., 1979, ch. 7), as CoNLL-2003 counts them (Tjong Kim Sang and De Meulder 2003): a mention
 * is right only if type, start and end are. Immutable.
 */
public final class SpanScores {
    private final Map<String, Map<MentionType, Score>> byLanguage = new TreeMap<>();
    private final Map<String, Integer> articles = new TreeMap<>();

    private SpanScores() {}

    /** The scores of these articles; one that stands there twice counts twice. */
    static SpanScores of(Collection<JudgedArticle> judged) {
        var scores = new SpanScores();
        judged.forEach(scores::add);
        return scores;
    }

    /** These scores together. */
    static SpanScores sum(Collection<SpanScores> parts) {
        var sum = new SpanScores();
        for (SpanScores part : parts) {
            part.articles.forEach((language, count) -> sum.articles.merge(language, count, Integer::sum));
            part.byLanguage.forEach((language, scores) ->
                    scores.forEach((type, score) -> sum.types(language).merge(type, score, Score::plus)));
        }
        return sum;
    }

    private void add(JudgedArticle article) {
        articles.merge(article.language(), 1, Integer::sum);
        Map<MentionType, Score> types = types(article.language());
        for (Judgement judgement : article.judgements()) {
            GoldMention gold = judgement.gold();
            var found = judgement.found();
            if (judgement.isRightSpan()) {
                types.merge(judgement.type(), new Score(1, 0, 0), Score::plus);
                continue;
            }
            if (gold != null) {
                types.merge(gold.type(), new Score(0, 1, 0), Score::plus);
            }
            if (found != null) {
                types.merge(found.type(), new Score(0, 0, 1), Score::plus);
            }
        }
    }

    private Map<MentionType, Score> types(String language) {
        return byLanguage.computeIfAbsent(language, l -> new EnumMap<>(MentionType.class));
    }

    /** How many articles, by language, sorted. */
    public Map<String, Integer> articles() {
        return Collections.unmodifiableMap(articles);
    }

    /** The languages, sorted. */
    public List<String> languages() {
        return List.copyOf(articles.keySet());
    }

    /** One type, all languages together. */
    public Score score(MentionType type) {
        return score(ScoreRow.ALL, type);
    }

    /** One type in one language, or {@link ScoreRow#ALL}; all zeros where there is none. */
    public Score score(String language, MentionType type) {
        return of(language).map(types -> types.getOrDefault(type, Score.NONE)).reduce(Score.NONE, Score::plus);
    }

    /** All mentions of all types in one language, or {@link ScoreRow#ALL}. */
    public Score total(String language) {
        return of(language).flatMap(types -> types.values().stream()).reduce(Score.NONE, Score::plus);
    }

    /** Mean F1 over the types that the gold of this language holds or the tagger found; absent for none. */
    public OptionalDouble macroF1(String language) {
        return Arrays.stream(MentionType.values())
                .map(type -> score(language, type))
                .filter(score -> !score.isEmpty())
                .mapToDouble(Score::f1)
                .average();
    }

    /** All rows of a table: each type, then both means; of all languages, then each if there are several. */
    public List<ScoreRow> rows() {
        var languages = new ArrayList<String>();
        languages.add(ScoreRow.ALL);
        if (articles.size() > 1) {
            languages.addAll(articles.keySet());
        }
        var types = new ArrayList<>(
                Arrays.stream(MentionType.values()).map(MentionType::name).toList());
        types.add(ScoreRow.MICRO);
        types.add(ScoreRow.MACRO);
        return types.stream()
                .flatMap(type -> languages.stream().map(language -> new ScoreRow(type, language)))
                .toList();
    }

    /** The counts behind a row; all zeros for {@link ScoreRow#MACRO}, which has none. */
    public Score score(ScoreRow row) {
        return switch (row.type()) {
            case ScoreRow.MACRO -> Score.NONE;
            case ScoreRow.MICRO -> total(row.language());
            default -> score(row.language(), MentionType.valueOf(row.type()));
        };
    }

    /** F1 of a row; absent where the gold holds nothing and nothing was found. */
    public OptionalDouble f1(ScoreRow row) {
        if (row.type().equals(ScoreRow.MACRO)) {
            return macroF1(row.language());
        }
        Score score = score(row);
        return score.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(score.f1());
    }

    private Stream<Map<MentionType, Score>> of(String language) {
        return language.equals(ScoreRow.ALL)
                ? byLanguage.values().stream()
                : Stream.of(byLanguage.getOrDefault(language, Map.of()));
    }
}
