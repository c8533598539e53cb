package newswatch.training.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldMention;
import org.jspecify.annotations.Nullable;

/**
 * An article that two annotators marked.
 *
 * @param first as the first annotator marked it
 * @param second the same text as the second one did
 * @throws IllegalArgumentException naming the article, if the two are not of the same text
 */
record TwiceMarked(GoldArticle first, GoldArticle second) {
    TwiceMarked {
        for (TextField field : TextField.values()) {
            if (!first.text(field).equals(second.text(field))) {
                throw new IllegalArgumentException(
                        second.article().id() + ": its " + field + " is not the text that the first annotator marked;"
                                + " the two may differ in nothing but the marks");
            }
        }
    }

    /**
     * The articles of the second annotator, each beside the first one's of the same id.
     *
     * @param first may hold further articles
     * @throws IllegalArgumentException naming the article, if the first has none of an id or it is of another text
     */
    static List<TwiceMarked> pair(List<GoldArticle> first, List<GoldArticle> second) {
        Map<String, GoldArticle> byId =
                first.stream().collect(Collectors.toMap(gold -> gold.article().id(), Function.identity()));
        return second.stream()
                .map(gold -> new TwiceMarked(of(gold.article().id(), byId), gold))
                .toList();
    }

    private static GoldArticle of(String id, Map<String, GoldArticle> byId) {
        GoldArticle article = byId.get(id);
        if (article == null) {
            throw new IllegalArgumentException(id + ": the first annotator marked no article of this id");
        }
        return article;
    }

    /** Mark beside mark, title before body, in text order; each mark of either annotator stands in exactly one pair. */
    List<MarkPair> pairs() {
        var pairs = new ArrayList<MarkPair>();
        var left = new ArrayList<>(first.mentions());
        var right = new ArrayList<>(second.mentions());
        pair(left, right, pairs, (one, other) -> isSameSpan(one, other) && one.type() == other.type());
        pair(left, right, pairs, TwiceMarked::isSameSpan);
        pair(left, right, pairs, (one, other) -> isOverlapping(one, other) && one.type() == other.type());
        left.forEach(mark -> pairs.add(new MarkPair(mark, null)));
        right.forEach(mark -> pairs.add(new MarkPair(null, mark)));
        pairs.sort(Comparator.comparing(MarkPair::field)
                .thenComparingInt(pair -> pair.either().start())
                .thenComparingInt(pair -> pair.either().end()));
        return pairs;
    }

    private static void pair(
            List<GoldMention> left,
            List<GoldMention> right,
            List<MarkPair> pairs,
            BiPredicate<GoldMention, GoldMention> belong) {
        left.removeIf(one -> {
            GoldMention match = right.stream()
                    .filter(other -> belong.test(one, other))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                return false;
            }
            right.remove(match);
            pairs.add(new MarkPair(one, match));
            return true;
        });
    }

    private static boolean isSameSpan(GoldMention one, GoldMention other) {
        return one.field() == other.field() && one.start() == other.start() && one.end() == other.end();
    }

    private static boolean isOverlapping(GoldMention one, GoldMention other) {
        return one.field() == other.field() && one.start() < other.end() && other.start() < one.end();
    }

    /** Adds the label of each annotator for each character that is no white space. */
    void addLabels(LabelCounts counts) {
        for (TextField field : TextField.values()) {
            String text = first.text(field);
            @Nullable MentionType[] byFirst = labels(first, field, text.length());
            @Nullable MentionType[] bySecond = labels(second, field, text.length());
            for (int i = 0; i < text.length(); i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    counts.add(byFirst[i], bySecond[i]);
                }
            }
        }
    }

    private static @Nullable MentionType[] labels(GoldArticle gold, TextField field, int length) {
        @Nullable MentionType[] labels = new @Nullable MentionType[length];
        for (GoldMention mark : gold.mentions()) {
            if (mark.field() == field) {
                for (int i = mark.start(); i < mark.end(); i++) {
                    labels[i] = mark.type();
                }
            }
        }
        return labels;
    }
}
