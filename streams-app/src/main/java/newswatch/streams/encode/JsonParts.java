package newswatch.streams.encode;

import static java.nio.charset.StandardCharsets.UTF_8;

import newswatch.schemas.json.Json;
import newswatch.streams.binary.BinaryWriter;
import tools.jackson.databind.ObjectWriter;

/** Puts an object together from members that are JSON already. Not thread-safe. */
final class JsonParts {
    private static final ObjectWriter TEXT = Json.writerFor(String.class);

    private final BinaryWriter out;
    private boolean empty = true;

    /** @param capacity bytes expected */
    JsonParts(int capacity) {
        out = new BinaryWriter(capacity).raw('{');
    }

    /** The name of a member as {@link #member} wants it. */
    static byte[] name(String name) {
        return (text(name) + ":").getBytes(UTF_8);
    }

    /** A text with its quotes. */
    static byte[] quoted(String text) {
        return TEXT.writeValueAsBytes(text);
    }

    /** @param json of the value */
    JsonParts member(byte[] name, byte[] json) {
        comma();
        out.raw(name).raw(json);
        return this;
    }

    /** All members of an object. */
    JsonParts members(byte[] object) {
        comma();
        out.raw(object, 1, object.length - 2);
        return this;
    }

    /** @param elements JSON of each */
    JsonParts list(byte[] name, Iterable<byte[]> elements) {
        comma();
        out.raw(name).raw('[');
        boolean first = true;
        for (byte[] element : elements) {
            if (!first) {
                out.raw(',');
            }
            out.raw(element);
            first = false;
        }
        out.raw(']');
        return this;
    }

    /** The whole object. */
    byte[] toBytes() {
        return out.raw('}').toBytes();
    }

    private void comma() {
        if (!empty) {
            out.raw(',');
        }
        empty = false;
    }

    private static String text(String name) {
        return new String(quoted(name), UTF_8);
    }
}
