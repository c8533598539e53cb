package newswatch.streams.count;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;

/** Highest sequence by partition, without a box for each: a hundred are looked up an article. Not thread-safe. */
final class Stamps {
    private static final int EXPECTED = 4;

    /** Ascending. */
    private int[] partitions = new int[EXPECTED];

    private long[] sequences = new long[EXPECTED];
    private int size;

    /** Notes that a sequence of this partition was counted. */
    void saw(int partition, long sequence) {
        int at = Arrays.binarySearch(partitions, 0, size, partition);
        if (at >= 0) {
            sequences[at] = Math.max(sequences[at], sequence);
            return;
        }
        if (size == partitions.length) {
            partitions = Arrays.copyOf(partitions, 2 * size);
            sequences = Arrays.copyOf(sequences, 2 * size);
        }
        int place = -at - 1;
        System.arraycopy(partitions, place, partitions, place + 1, size - place);
        System.arraycopy(sequences, place, sequences, place + 1, size - place);
        partitions[place] = partition;
        sequences[place] = sequence;
        size++;
    }

    /** A copy, by partition, ascending. */
    Map<Integer, Long> byPartition() {
        Map<Integer, Long> stamps = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            stamps.put(partitions[i], sequences[i]);
        }
        return stamps;
    }

    void write(BinaryWriter writer) {
        writer.count(size);
        for (int i = 0; i < size; i++) {
            writer.count(partitions[i]).count(sequences[i]);
        }
    }

    /** Adds what {@link #write} wrote. */
    void read(BinaryReader reader) {
        for (int left = reader.small(); left > 0; left--) {
            saw(reader.small(), reader.count());
        }
    }
}
