package newswatch.training;

import java.util.List;
import java.util.function.BiConsumer;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.sequence.SequenceModel;

/** Learns the model of one language from marked articles; the same articles, lists and rules give the same model. */
final class ModelTrainer {
    /** Of the order of the sentences and of the features left out. */
    static final long SEED = 20_240_601;

    private final Tagger rules;
    private final Trainer trainer;

    /**
     * @param rules lists and rules, without a model
     * @param runs see {@link Trainer}, as {@code rounds}
     */
    ModelTrainer(Tagger rules, int runs, int rounds) {
        this.rules = rules;
        trainer = new Trainer(runs, rounds);
    }

    /**
     * Learns.
     *
     * @param forThreshold articles kept apart, by which is set which words the model passes over
     * @param progress is told what is learned, and how far it is, by several threads
     */
    SequenceModel learn(
            List<GoldArticle> articles, List<GoldArticle> forThreshold, BiConsumer<String, String> progress) {
        Examples examples = new Examples(rules);
        examples.read(articles, SEED);
        Trainer.Learned words = trainer.learn(examples.words(), SEED, how -> progress.accept("words", how));
        Trainer.Learned units = trainer.learn(examples.units(), SEED, how -> progress.accept("names", how));
        Examples apart = new Examples(rules);
        apart.read(forThreshold, SEED);
        int least = Threshold.of(words.weights(), apart.words());
        return new SequenceModel(units.transitions(), units.weights(), words.weights(), least);
    }
}
