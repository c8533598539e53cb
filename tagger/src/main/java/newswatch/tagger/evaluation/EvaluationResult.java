package newswatch.tagger.evaluation;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newswatch.schemas.mention.MentionType;

/**
 * All figures of one run. Immutable.
 *
 * @param articles how many, by language (BCP 47), sorted
 * @param byLanguage agreement on spans by language and type; a type that a language neither has nor was found in is
 *     absent
 * @param countries of the right spans by type, those whose countries are exactly those of the gold; QUANTITY is absent
 * @param values of the right quantities, those whose value and unit are those of the gold
 * @param entities agreement on entities by type; COUNTRY and QUANTITY are absent
 * @param errors most frequent first
 */
public record EvaluationResult(
        Map<String, Integer> articles,
        Map<String, Map<MentionType, Score>> byLanguage,
        Map<MentionType, Share> countries,
        Share values,
        Map<MentionType, EntityAgreement> entities,
        List<EvaluationError> errors) {
    public EvaluationResult {
        articles = Collections.unmodifiableMap(new TreeMap<>(articles));
        var languages = new TreeMap<String, Map<MentionType, Score>>();
        byLanguage.forEach((language, scores) -> languages.put(language, Collections.unmodifiableMap(copy(scores))));
        byLanguage = Collections.unmodifiableMap(languages);
        countries = Collections.unmodifiableMap(copy(countries));
        entities = Collections.unmodifiableMap(copy(entities));
        errors = List.copyOf(errors);
    }

    /** Agreement on spans of one type, all languages together. */
    public Score score(MentionType type) {
        return byLanguage.values().stream()
                .map(scores -> scores.getOrDefault(type, Score.NONE))
                .reduce(Score.NONE, Score::plus);
    }

    /** Agreement on spans of one type in one language; all zeros where there is none. */
    public Score score(String language, MentionType type) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(type, Score.NONE);
    }

    /** Mean F1 over the types that the gold holds or the tagger found; 0 for none. */
    public double macroF1() {
        return macro(Arrays.stream(MentionType.values()).map(this::score).toList());
    }

    /** Like {@link #macroF1()}, of one language. */
    public double macroF1(String language) {
        return macro(Arrays.stream(MentionType.values())
                .map(type -> score(language, type))
                .toList());
    }

    /** All mentions of all types together. */
    public Score total() {
        return Arrays.stream(MentionType.values()).map(this::score).reduce(Score.NONE, Score::plus);
    }

    /** Prints all figures as tables, without the errors. */
    public void print(PrintWriter to) {
        print(to, 0);
    }

    /**
     * Prints all figures as tables.
     *
     * @param mostErrors how many errors to list at most, 0 or more
     */
    public void print(PrintWriter to, int mostErrors) {
        new ResultTables(this).print(to, mostErrors);
    }

    private static double macro(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.gold() + score.found() > 0)
                .mapToDouble(Score::f1)
                .average()
                .orElse(0);
    }

    private static <V> Map<MentionType, V> copy(Map<MentionType, V> from) {
        var copy = new EnumMap<MentionType, V>(MentionType.class);
        copy.putAll(from);
        return copy;
    }
}
