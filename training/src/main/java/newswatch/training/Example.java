package newswatch.training;

/**
 * One sentence to learn from: its units, or those of its words that are learned from, which then count as units.
 *
 * @param features hashes of what is to be seen, by unit
 * @param labels see {@link newswatch.tagger.sequence.Labels}, by unit
 */
record Example(long[][] features, byte[] labels) {
    int units() {
        return labels.length;
    }
}
