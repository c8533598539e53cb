package newswatch.streams.count;

import java.util.Arrays;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.encode.JsonWriter;

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

    /** Appends an object, by partition, ascending. */
    void write(JsonWriter json) {
        json.raw('{');
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                json.raw(',');
            }
            json.raw('"').number(partitions[i]).raw('"').raw(':').number(sequences[i]);
        }
        json.raw('}');
    }

    void write(BinaryWriter writer) {
        writer.count(size);
        for (int i = 0; i < size; i++) {
            writer.count(partitions[i]).count(sequences[i]);
        }
    }

    /** Adds what {@link #write(BinaryWriter)} wrote. */
    void read(BinaryReader reader) {
        for (int left = reader.small(); left > 0; left--) {
            saw(reader.small(), reader.count());
        }
    }
}
