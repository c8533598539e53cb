package newswatch.schemas.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How records are written as JSON: camelCase, absent instead of null, instants and durations in ISO 8601, decimals
 * plain. Reading skips unknown fields, so that a field can be added without breaking a reader.
 */
public final class Json {
    private static final int MAX_STRING = 64 * 1024 * 1024;
    private static final int MAX_DEPTH = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_STRING)
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    List.class, override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    Map.class, override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** The shared mapper, for what is not a record of the contract. Thread-safe. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** A reader of one type, to be kept and reused. Thread-safe. */
    public static ObjectReader readerFor(Class<?> type) {
        return MAPPER.readerFor(type);
    }

    /** A writer of one type, to be kept and reused. Thread-safe. */
    public static ObjectWriter writerFor(Class<?> type) {
        return MAPPER.writerFor(type);
    }

    /**
     * Reads one record.
     *
     * @param origin where the text stands (topic, or file and line), for the message
     * @throws UnreadableRecordException saying where, what was seen and what was wanted, if the text is no JSON or
     *     breaks a rule of {@code type}
     */
    public static <T> T read(String origin, Class<T> type, byte[] utf8) {
        return read(origin, type, readerFor(type), utf8);
    }

    /** Like {@link #read(String, Class, byte[])}, of text. */
    public static <T> T read(String origin, Class<T> type, String text) {
        return read(origin, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Like {@link #read(String, Class, byte[])}, with a reader that is kept by the caller. */
    public static <T> T read(String origin, Class<T> type, ObjectReader reader, byte[] utf8) {
        try {
            T value = reader.readValue(utf8);
            if (value == null) {
                throw new UnreadableRecordException(origin, type, false, "it is null, not an object", null);
            }
            return value;
        } catch (JacksonException e) {
            throw unreadable(origin, type, e, utf8);
        }
    }

    /**
     * Reads any JSON, for what is not a record of the contract.
     *
     * @param origin where the text stands, for the message
     * @throws UnreadableRecordException saying where and what was seen, if the text is no JSON
     */
    public static JsonNode tree(String origin, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try {
            return MAPPER.readTree(utf8);
        } catch (JacksonException e) {
            throw unreadable(origin, JsonNode.class, e, utf8);
        }
    }

    /** One record as UTF-8 JSON on one line, without a line break. */
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    private static UnreadableRecordException unreadable(String origin, Class<?> type, JacksonException e, byte[] utf8) {
        boolean malformed = type == JsonNode.class || JsonFault.isSyntax(e);
        return new UnreadableRecordException(origin, type, malformed, JsonFault.describe(e, utf8), e);
    }
}
