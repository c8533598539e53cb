package newswatch.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.Score;
import newswatch.tagger.sequence.Labels;

/**
 * Cross-validation on KLUE's sentences: each is read by models that learned from all sentences but those of its fold,
 * with the lists, rules and features that newswatch's own models have.
 */
final class KlueFolds {
    /** Of the sentences of newswatch's own articles that name nobody, one in so many is learned from. */
    private static final int NOBODY = 4;

    private final Tagger rules;
    private final List<KlueSentence> sentences;
    private final List<ReadText> texts;
    private final List<Example> ownPeople = new ArrayList<>();

    /** @param rules lists and rules; its models are of no account */
    KlueFolds(Tagger rules, List<KlueSentence> sentences) {
        this.rules = rules;
        this.sentences = sentences;
        texts = sentences.stream()
                .map(sentence -> ReadText.of(rules.byRules(article(sentence))).get(1))
                .toList();
    }

    private static Article article(KlueSentence sentence) {
        return new Article(
                sentence.id(),
                null,
                null,
                null,
                "KLUE",
                "KR",
                "ko",
                null,
                null,
                Instant.EPOCH,
                "",
                sentence.text(),
                null,
                List.of(),
                null);
    }

    /** Lets people be learned from marked articles, too. */
    void learnPeopleFrom(List<GoldArticle> articles) {
        int others = 0;
        for (GoldArticle gold : articles) {
            for (ReadText text : ReadText.of(rules.byRules(gold.article()))) {
                for (Example example : examples(text, people(Examples.labels(gold, text.draft(), text.units())))) {
                    boolean names = IntStream.range(0, example.units()).anyMatch(i -> example.labels()[i] != 0);
                    if (names || others++ % NOBODY == 0) {
                        ownPeople.add(example);
                    }
                }
            }
        }
    }

    /** The labels of people, as a model knows them that knows nothing else. */
    private static byte[] people(byte[] labels) {
        byte[] people = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != Labels.OUTSIDE && Labels.type(labels[i]) == MentionType.PERSON) {
                people[i] = (byte) Labels.of(0, Labels.begins(labels[i]), Labels.ends(labels[i]));
            }
        }
        return people;
    }

    private static List<Example> examples(ReadText text, byte[] labels) {
        List<Example> examples = new ArrayList<>();
        for (int from = 0, to; from < text.units().count(); from = to) {
            to = text.units().sentenceEnd(from);
            examples.add(new Example(text.seen(from, to), Arrays.copyOfRange(labels, from, to)));
        }
        return examples;
    }

    /**
     * Goes through all folds.
     *
     * @param folds how many; sentence {@code i} is in fold {@code i % folds}
     * @param seed the same gives the same
     * @param progress is told in words how far it is
     * @return exact spans by tag
     */
    Map<String, Score> run(int folds, Trainer trainer, long seed, Consumer<String> progress) {
        Map<String, Tally> tallies = new HashMap<>();
        KlueTags.all().forEach(tag -> tallies.put(tag, new Tally()));
        for (int fold = 0; fold < folds; fold++) {
            KlueModel model = model(fold, folds, trainer, seed);
            for (int i = fold; i < sentences.size(); i += folds) {
                Set<KlueSentence.Span> gold = new HashSet<>(sentences.get(i).spans());
                Set<KlueSentence.Span> found = new HashSet<>(model.find(texts.get(i)));
                tallies.forEach((tag, tally) -> tally.add(tag, gold, found));
            }
            progress.accept("fold " + (fold + 1) + " of " + folds);
        }
        Map<String, Score> scores = new HashMap<>();
        tallies.forEach((tag, tally) -> scores.put(tag, tally.score()));
        return scores;
    }

    private KlueModel model(int fold, int folds, Trainer trainer, long seed) {
        Map<KlueTags, Trainer.Learned> learned = new EnumMap<>(KlueTags.class);
        for (KlueTags tags : KlueTags.values()) {
            List<Example> examples = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                ReadText text = texts.get(i);
                if (i % folds != fold) {
                    byte[] labels =
                            tags.labels(sentences.get(i).spans(), text.draft().text(), text.units());
                    examples.addAll(examples(text, labels));
                }
            }
            if (tags == KlueTags.PEOPLE) {
                examples.addAll(ownPeople);
            }
            learned.put(tags, trainer.learn(examples, seed, round -> {}));
        }
        return new KlueModel(learned);
    }

    /** Spans of one tag, counted. */
    private static final class Tally {
        private int right;
        private int missed;
        private int spurious;

        void add(String tag, Set<KlueSentence.Span> gold, Set<KlueSentence.Span> found) {
            for (KlueSentence.Span span : gold) {
                if (span.tag().equals(tag)) {
                    right += found.contains(span) ? 1 : 0;
                    missed += found.contains(span) ? 0 : 1;
                }
            }
            for (KlueSentence.Span span : found) {
                spurious += span.tag().equals(tag) && !gold.contains(span) ? 1 : 0;
            }
        }

        Score score() {
            return new Score(right, missed, spurious);
        }
    }
}
