package newswatch.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldMention;
import newswatch.tagger.language.Text;
import newswatch.tagger.policy.PolicySigns;
import newswatch.tagger.policy.PolicyUseModel;

/**
 * Learns which signs tell the use of a policy: a logistic regression with an L2 term, by adaptive steps down the whole
 * gradient (J. Duchi, E. Hazan, Y. Singer, as in {@link Run}). The same articles give the same bits.
 */
final class PolicyUseTrainer {
    private static final int USES = PolicyUse.values().length;
    /** Signs that stand at fewer mentions are left out. */
    private static final int RAREST = 2;
    /** Signs all of whose weights are smaller are left out. */
    private static final float SMALLEST = 0.05f;

    private static final int ROUNDS = 120;
    private static final double STEP = 0.3;
    private static final double SHRINKAGE = 1;

    private PolicyUseTrainer() {}

    /** How many policies were there, and how many of them were read as they are marked. */
    record Outcome(int mentions, int right) {}

    /** Learns from all policies of these articles whose use is marked. */
    static PolicyUseModel learn(List<GoldArticle> articles) {
        List<Example> examples = new ArrayList<>();
        articles.forEach(article -> read(article, examples));
        SortedMap<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.signs.forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST);
        List<String> signs = List.copyOf(counts.keySet());
        int number = 0;
        for (Map.Entry<String, Integer> sign : counts.entrySet()) {
            sign.setValue(number++);
        }
        int[][] numbers = new int[examples.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = examples.get(i).signs.stream()
                    .filter(counts::containsKey)
                    .mapToInt(counts::get)
                    .sorted()
                    .toArray();
        }
        double[][] weights = descend(numbers, examples, signs.size());
        SortedMap<String, float[]> kept = new TreeMap<>();
        for (int i = 0; i < signs.size(); i++) {
            float[] row = new float[USES];
            boolean matters = false;
            for (int y = 0; y < USES; y++) {
                row[y] = (float) weights[i][y];
                matters |= Math.abs(row[y]) > SMALLEST;
            }
            if (matters) {
                kept.put(signs.get(i), row);
            }
        }
        return new PolicyUseModel(kept);
    }

    /** Learns from all but one part of the articles and measures on that one, each part in turn. */
    static Outcome crossValidate(List<GoldArticle> articles, int parts) {
        List<GoldArticle> sorted = new ArrayList<>(articles);
        sorted.sort(Comparator.comparing(gold -> gold.article().id()));
        int mentions = 0;
        int right = 0;
        for (int part = 0; part < parts; part++) {
            List<GoldArticle> others = new ArrayList<>();
            List<GoldArticle> these = new ArrayList<>();
            for (int i = 0; i < sorted.size(); i++) {
                (i % parts == part ? these : others).add(sorted.get(i));
            }
            Outcome outcome = measure(learn(others), these);
            mentions += outcome.mentions();
            right += outcome.right();
        }
        return new Outcome(mentions, right);
    }

    /** Asks the model for the use of each policy marked in these articles. */
    static Outcome measure(PolicyUseModel model, List<GoldArticle> articles) {
        int mentions = 0;
        int right = 0;
        for (GoldArticle article : articles) {
            for (TextField field : TextField.values()) {
                Text text = Text.of(article.text(field));
                for (GoldMention mention : article.mentions()) {
                    if (mention.field() == field && mention.use() != null) {
                        mentions++;
                        PolicyUse found = model.of(text, mention.start(), mention.end(), field == TextField.TITLE);
                        right += found == mention.use() ? 1 : 0;
                    }
                }
            }
        }
        return new Outcome(mentions, right);
    }

    private static void read(GoldArticle article, List<Example> examples) {
        for (TextField field : TextField.values()) {
            Text text = Text.of(article.text(field));
            for (GoldMention mention : article.mentions()) {
                PolicyUse use = mention.use();
                if (mention.field() != field || use == null) {
                    continue;
                }
                Set<String> signs = new HashSet<>();
                PolicySigns.find(
                        text,
                        mention.start(),
                        mention.end(),
                        field == TextField.TITLE,
                        (template, chars, start, end) -> signs.add(template + new String(chars, start, end - start)));
                examples.add(new Example(signs, use.ordinal()));
            }
        }
    }

    private static double[][] descend(int[][] numbers, List<Example> examples, int signs) {
        double[][] weights = new double[signs][USES];
        double[][] squares = new double[signs][USES];
        double[][] gradients = new double[signs][USES];
        double[] errors = new double[USES];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < signs; i++) {
                for (int y = 0; y < USES; y++) {
                    gradients[i][y] = SHRINKAGE * weights[i][y];
                }
            }
            for (int e = 0; e < numbers.length; e++) {
                probabilities(weights, numbers[e], errors);
                errors[examples.get(e).use] -= 1;
                for (int sign : numbers[e]) {
                    for (int y = 0; y < USES; y++) {
                        gradients[sign][y] += errors[y];
                    }
                }
            }
            for (int i = 0; i < signs; i++) {
                for (int y = 0; y < USES; y++) {
                    double gradient = gradients[i][y];
                    squares[i][y] += gradient * gradient;
                    weights[i][y] -= STEP * gradient / Math.sqrt(squares[i][y] + 1e-6);
                }
            }
        }
        return weights;
    }

    private static void probabilities(double[][] weights, int[] signs, double[] into) {
        Arrays.fill(into, 0);
        for (int sign : signs) {
            for (int y = 0; y < USES; y++) {
                into[y] += weights[sign][y];
            }
        }
        double most = Arrays.stream(into).max().orElse(0);
        double sum = 0;
        for (int y = 0; y < USES; y++) {
            into[y] = StrictMath.exp(into[y] - most);
            sum += into[y];
        }
        for (int y = 0; y < USES; y++) {
            into[y] /= sum;
        }
    }

    /** A policy as it is marked. */
    private record Example(Set<String> signs, int use) {}
}
