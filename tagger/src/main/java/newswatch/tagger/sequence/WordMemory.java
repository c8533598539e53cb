package newswatch.tagger.sequence;

import org.jspecify.annotations.Nullable;

/**
 * The words that a model has read, each with its scores: most words of an article were in others before. Of a fixed
 * size; a new word takes the place of another. Thread-safe without locks: a word is safe to share, and who misses one that
 * another has just put here reads it again.
 */
final class WordMemory {
    private static final int SLOTS = 1 << 16;

    private final SequenceModel model;
    private final @Nullable WordScores[] slots = new WordScores[SLOTS];
    private final WordScores none;

    WordMemory(SequenceModel model) {
        this.model = model;
        none = new WordScores(model);
    }

    /** What stands before the first word of a text, and behind its last. */
    WordScores none() {
        return none;
    }

    /** The word with this number. */
    WordScores of(Units units, int number, FeatureList features) {
        long hash = units.wordHash(number);
        int slot = (int) (hash >>> 17) & SLOTS - 1;
        WordScores known = slots[slot];
        if (known == null || known.hash != hash) {
            known = new WordScores(model, units, number, hash, features);
            slots[slot] = known;
        }
        return known;
    }
}
