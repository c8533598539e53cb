package newswatch.streams.encode;

import newswatch.schemas.mention.Mention;

/** A mention as JSON, written field by field: fifty an article, and data binding looks each field up. */
final class MentionJson {
    private static final byte[] TYPE = JsonWriter.first("type");
    private static final byte[] FIELD = JsonWriter.next("field");
    private static final byte[] START = JsonWriter.next("start");
    private static final byte[] END = JsonWriter.next("end");
    private static final byte[] SURFACE = JsonWriter.next("surface");
    private static final byte[] ENTITY_ID = JsonWriter.next("entityId");
    private static final byte[] ENTITY_NAME = JsonWriter.next("entityName");
    private static final byte[] COUNTRIES = JsonWriter.next("countries");
    private static final byte[] COUNTRY_BASIS = JsonWriter.next("countryBasis");
    private static final byte[] ABOUT_COUNTRIES = JsonWriter.next("aboutCountries");
    private static final byte[] CONFIDENCE = JsonWriter.next("confidence");
    private static final byte[] USE = JsonWriter.next("use");
    private static final byte[] VALUE = JsonWriter.next("value");
    private static final byte[] UNIT = JsonWriter.next("unit");
    private static final byte[] KIND = JsonWriter.next("kind");

    private MentionJson() {}

    /** Appends a mention. */
    static void write(JsonWriter json, Mention mention) {
        json.raw(TYPE).text(mention.type().name());
        json.raw(FIELD).text(mention.field().name());
        json.raw(START).number(mention.start());
        json.raw(END).number(mention.end());
        json.raw(SURFACE).text(mention.surface());
        json.optional(ENTITY_ID, mention.entityId());
        json.optional(ENTITY_NAME, mention.entityName());
        json.raw(COUNTRIES).texts(mention.countries());
        json.optional(COUNTRY_BASIS, mention.countryBasis());
        json.raw(ABOUT_COUNTRIES).texts(mention.aboutCountries());
        json.raw(CONFIDENCE).number(mention.confidence());
        json.optional(USE, mention.use());
        if (mention.value() != null) {
            json.raw(VALUE).number(mention.value());
        }
        json.optional(UNIT, mention.unit());
        json.optional(KIND, mention.kind());
        json.raw('}');
    }
}
