package newswatch.streams.encode;

import java.io.ByteArrayOutputStream;
import java.util.function.BiConsumer;
import newswatch.schemas.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;

/**
 * JSON values, each as bytes of its own. All go through one generator that is kept open, for opening one costs more than
 * writing a name. Not thread-safe.
 */
final class JsonBytes {
    static final int EXPECTED_BYTES = 8 * 1024;
    private static final int MOST_KEPT = 256 * 1024;
    private static final ObjectWriter VALUES = Json.mapper().writer().withRootValueSeparator("");

    private ByteArrayOutputStream out = new ByteArrayOutputStream(EXPECTED_BYTES);
    private @Nullable JsonGenerator open;

    /** A text with its quotes. */
    byte[] text(String text) {
        return write(text, JsonGenerator::writeString);
    }

    /** A value as {@code writer} has it. */
    byte[] of(ObjectWriter writer, Object value) {
        return write(value, writer::writeValue);
    }

    /**
     * One value.
     *
     * @param write writes exactly one value to the generator; what it throws is passed on, and nothing of it is kept
     */
    <T> byte[] write(T value, BiConsumer<JsonGenerator, T> write) {
        JsonGenerator generator = open == null ? VALUES.createGenerator(out) : open;
        open = null; // one that failed half way is not used again
        out.reset();
        write.accept(generator, value);
        generator.flush();
        byte[] bytes = out.toByteArray();
        if (bytes.length <= MOST_KEPT) {
            open = generator;
        } else {
            out = new ByteArrayOutputStream(EXPECTED_BYTES); // one large article does not stay in memory
        }
        return bytes;
    }
}
