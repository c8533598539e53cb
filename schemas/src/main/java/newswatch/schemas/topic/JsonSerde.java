package newswatch.schemas.topic;

import newswatch.schemas.json.Json;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * The one serde of all records: UTF-8 JSON as {@link Json} writes it; null is a tombstone; unknown fields are skipped.
 * Bytes that are no JSON or break a rule of the record throw {@link newswatch.schemas.json.UnreadableRecordException};
 * what is larger than allowed throws {@link RecordTooLargeException}, in both directions. Thread-safe.
 *
 * @param <T> a record of the contract
 */
public final class JsonSerde<T> extends Serdes.WrapperSerde<T> {
    /**
     * @param type the record
     * @param maxBytes the most that one record may have
     */
    public JsonSerde(Class<T> type, int maxBytes) {
        super(serializer(type, maxBytes), deserializer(type, maxBytes));
    }

    private static <T> Serializer<T> serializer(Class<T> type, int maxBytes) {
        var writer = Json.writerFor(type);
        return (topic, value) -> value == null ? null : within(maxBytes, topic, type, writer.writeValueAsBytes(value));
    }

    private static <T> Deserializer<T> deserializer(Class<T> type, int maxBytes) {
        var reader = Json.readerFor(type);
        return (topic, bytes) ->
                bytes == null ? null : Json.read(topic, type, reader, within(maxBytes, topic, type, bytes));
    }

    private static byte[] within(int maxBytes, String topic, Class<?> type, byte[] bytes) {
        if (bytes.length > maxBytes) {
            throw new RecordTooLargeException(
                    topic + ": " + bytes.length + " bytes, but a " + type.getSimpleName() + " has at most " + maxBytes);
        }
        return bytes;
    }
}
