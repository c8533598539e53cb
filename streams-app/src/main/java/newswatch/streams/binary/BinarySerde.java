package newswatch.streams.binary;

import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;

/** Values in the compact encoding; null is a tombstone. */
public final class BinarySerde<T> extends Serdes.WrapperSerde<T> {
    /**
     * @param encode gives the bytes of a value
     * @param decode reads them
     */
    public BinarySerde(Function<T, byte[]> encode, Function<byte[], T> decode) {
        super(
                (topic, value) -> value == null ? null : encode.apply(value),
                (topic, bytes) -> bytes == null ? null : decode.apply(bytes));
    }
}
