package newswatch.streams.encode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import newswatch.schemas.json.Json;
import newswatch.streams.binary.BinaryWriter;

/** Adds members that are JSON already to objects that are, one object after the other. Not thread-safe. */
final class JsonParts {
    private final BinaryWriter out = new BinaryWriter(JsonBytes.EXPECTED_BYTES);

    /** The name of a member as {@link #member} wants it. */
    static byte[] name(String name) {
        return ("," + new String(Json.write(name), UTF_8) + ":").getBytes(UTF_8);
    }

    /** Begins with the members of an object that has some; what was begun before is forgotten. */
    JsonParts begin(byte[] object) {
        out.reset().raw(object, 0, object.length - 1);
        return this;
    }

    /** @param json of the value */
    JsonParts member(byte[] name, byte[] json) {
        out.raw(name).raw(json);
        return this;
    }

    /** @param elements JSON of each */
    JsonParts list(byte[] name, List<byte[]> elements) {
        out.raw(name).raw('[');
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            out.raw(elements.get(i));
        }
        out.raw(']');
        return this;
    }

    /** The whole object. */
    byte[] end() {
        return out.raw('}').toBytes();
    }
}
