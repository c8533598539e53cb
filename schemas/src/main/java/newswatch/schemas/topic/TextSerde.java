package newswatch.schemas.topic;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Keys: UTF-8 text that a person can read; null stays null.
 *
 * @param <K> its {@code toString()} is what {@code parse} reads
 */
final class TextSerde<K> extends Serdes.WrapperSerde<K> {
    /** @param parse throws an {@link IllegalArgumentException} that shows the text, if it is no key */
    TextSerde(Function<String, K> parse) {
        super(
                (topic, key) -> key == null ? null : key.toString().getBytes(StandardCharsets.UTF_8),
                (topic, bytes) -> bytes == null ? null : parse.apply(new String(bytes, StandardCharsets.UTF_8)));
    }
}
