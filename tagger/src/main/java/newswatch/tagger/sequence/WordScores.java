package newswatch.tagger.sequence;

import org.jspecify.annotations.Nullable;

/**
 * A word with the weights of all that it says: of there being a name in it or in its neighbours, and, once asked, of its
 * own units and of those of its neighbours by their place. Safe to share: what is filled in later is the same whoever
 * does it.
 */
final class WordScores {
    private static final int ROW = Weights.ROW;
    /** Bits for the lead of one type: three differences of sums of 16 bits, added up, take 20. */
    private static final int LEAD_BITS = 21;

    /** See {@link Units#wordHash}. */
    final long hash;

    final Word word;
    private final SequenceModel model;
    /** What speaks for a name in this word, in the one behind and in the one before. */
    private final long inside;

    private final long insideBehind;
    private final long insideBefore;
    private volatile long @Nullable [] own;
    private volatile long @Nullable [] behind;
    private volatile long @Nullable [] before;

    /** What stands before the first word of a text, and behind its last. */
    WordScores(SequenceModel model) {
        this.model = model;
        hash = 0;
        word = Word.NONE;
        FeatureList features = new FeatureList();
        inside = 0;
        insideBehind = insideBehind(features);
        insideBefore = insideBefore(features);
    }

    /** Reads the word with this number. */
    WordScores(SequenceModel model, Units units, int number, long hash, FeatureList features) {
        this.model = model;
        this.hash = hash;
        word = new Word(units, number);
        features.clear();
        WordTemplates.readWord(units, units.wordStart[number], word, features);
        inside = leads(features);
        insideBehind = insideBehind(features);
        insideBefore = insideBefore(features);
    }

    private long insideBehind(FeatureList features) {
        features.clear();
        WordTemplates.readWordBehind(word, features);
        return leads(features);
    }

    private long insideBefore(FeatureList features) {
        features.clear();
        WordTemplates.readWordBefore(word, features);
        return leads(features);
    }

    /** By type of name, {@link #LEAD_BITS} each, how far it is ahead of no name. */
    private long leads(FeatureList features) {
        long[] sums = new long[ROW];
        model.words().addTo(sums, 0, features);
        long leads = 0;
        for (int type = 0; type < Labels.TYPES; type++) {
            long lead = Weights.lead(sums, type);
            leads += lead << LEAD_BITS * type;
        }
        return leads;
    }

    /** How much speaks for a name in a word between two others, of the type for which most does. */
    static int lead(WordScores before, WordScores word, WordScores behind) {
        long leads = word.inside + before.insideBehind + behind.insideBefore;
        int most = Integer.MIN_VALUE;
        for (int type = 0; type < Labels.TYPES; type++) {
            long lead = leads << Long.SIZE - LEAD_BITS >> Long.SIZE - LEAD_BITS;
            most = Math.max(most, (int) lead);
            leads = leads - lead >> LEAD_BITS;
        }
        return most;
    }

    /**
     * By unit of the word, {@link Weights#ROW} numbers each. Not to be changed.
     *
     * @param start where the word stands in {@code units}
     */
    long[] own(Units units, int start, FeatureList features) {
        long[] known = own;
        if (known == null) {
            known = new long[word.size * ROW];
            for (int unit = 0; unit < word.size; unit++) {
                features.clear();
                WordTemplates.readOwn(units, start, word, unit, features);
                model.units().addTo(known, unit * ROW, features);
            }
            own = known;
        }
        return known;
    }

    /** Of units of the word behind, by {@link WordTemplates#fromHead}. Not to be changed. */
    long[] behind(FeatureList features) {
        long[] known = behind;
        if (known == null) {
            known = new long[WordTemplates.PLACES * ROW];
            for (int place = 0; place < WordTemplates.PLACES; place++) {
                features.clear();
                WordTemplates.readBehind(word, place, features);
                model.units().addTo(known, place * ROW, features);
            }
            behind = known;
        }
        return known;
    }

    /** Of units of the word before, by {@link WordTemplates#fromTail}. Not to be changed. */
    long[] before(FeatureList features) {
        long[] known = before;
        if (known == null) {
            known = new long[WordTemplates.PLACES * ROW];
            for (int place = 0; place < WordTemplates.PLACES; place++) {
                features.clear();
                WordTemplates.readBefore(word, place, features);
                model.units().addTo(known, place * ROW, features);
            }
            before = known;
        }
        return known;
    }
}
