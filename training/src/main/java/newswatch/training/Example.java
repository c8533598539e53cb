package newswatch.training;

/**
 * One sentence to learn from.
 *
 * @param features hashes, by unit
 * @param labels by unit
 */
record Example(long[][] features, byte[] labels) {
    int units() {
        return labels.length;
    }
}
