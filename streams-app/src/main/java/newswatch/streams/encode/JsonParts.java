package newswatch.streams.encode;

import static java.nio.charset.StandardCharsets.UTF_8;

import newswatch.schemas.json.Json;
import newswatch.streams.binary.BinaryWriter;

/** Puts objects together from members that are JSON already, one after the other. Not thread-safe. */
final class JsonParts {
    private final BinaryWriter out = new BinaryWriter(JsonBytes.EXPECTED_BYTES);
    private boolean empty = true;

    /** The name of a member as {@link #member} wants it. */
    static byte[] name(String name) {
        return (new String(Json.write(name), UTF_8) + ":").getBytes(UTF_8);
    }

    /** Begins an object; what was begun before is forgotten. */
    JsonParts begin() {
        out.reset().raw('{');
        empty = true;
        return this;
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
    byte[] end() {
        return out.raw('}').toBytes();
    }

    private void comma() {
        if (!empty) {
            out.raw(',');
        }
        empty = false;
    }
}
