package newswatch.streams.encode;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Mentions as JSON, written field by field: fifty an article, and data binding looks each field up. Not thread-safe. */
public final class MentionJson {
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString FIELD = new SerializedString("field");
    private static final SerializedString START = new SerializedString("start");
    private static final SerializedString END = new SerializedString("end");
    private static final SerializedString SURFACE = new SerializedString("surface");
    private static final SerializedString ENTITY_ID = new SerializedString("entityId");
    private static final SerializedString ENTITY_NAME = new SerializedString("entityName");
    private static final SerializedString COUNTRIES = new SerializedString("countries");
    private static final SerializedString COUNTRY_BASIS = new SerializedString("countryBasis");
    private static final SerializedString ABOUT_COUNTRIES = new SerializedString("aboutCountries");
    private static final SerializedString CONFIDENCE = new SerializedString("confidence");
    private static final SerializedString USE = new SerializedString("use");
    private static final SerializedString VALUE = new SerializedString("value");
    private static final SerializedString UNIT = new SerializedString("unit");
    private static final SerializedString KIND = new SerializedString("kind");

    private final JsonBytes json = new JsonBytes();

    /** Each mention as JSON, in their order. */
    public List<byte[]> of(List<Mention> mentions) {
        List<byte[]> encoded = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            encoded.add(json.write(mention, MentionJson::write));
        }
        return encoded;
    }

    private static void write(JsonGenerator json, Mention mention) {
        json.writeStartObject();
        text(json, TYPE, mention.type().name());
        text(json, FIELD, mention.field().name());
        json.writeName(START).writeNumber(mention.start());
        json.writeName(END).writeNumber(mention.end());
        text(json, SURFACE, mention.surface());
        text(json, ENTITY_ID, mention.entityId());
        text(json, ENTITY_NAME, mention.entityName());
        texts(json, COUNTRIES, mention.countries());
        name(json, COUNTRY_BASIS, mention.countryBasis());
        texts(json, ABOUT_COUNTRIES, mention.aboutCountries());
        json.writeName(CONFIDENCE).writeNumber(mention.confidence());
        name(json, USE, mention.use());
        if (mention.value() != null) {
            json.writeName(VALUE).writeNumber(mention.value());
        }
        text(json, UNIT, mention.unit());
        name(json, KIND, mention.kind());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, SerializedString name, @Nullable String value) {
        if (value != null) {
            json.writeName(name).writeString(value);
        }
    }

    private static void name(JsonGenerator json, SerializedString name, @Nullable Enum<?> value) {
        if (value != null) {
            json.writeName(name).writeString(value.name());
        }
    }

    private static void texts(JsonGenerator json, SerializedString name, List<String> values) {
        json.writeName(name).writeStartArray();
        for (int i = 0; i < values.size(); i++) {
            json.writeString(values.get(i));
        }
        json.writeEndArray();
    }
}
