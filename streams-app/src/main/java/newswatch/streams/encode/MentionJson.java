package newswatch.streams.encode;

import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.QuantityKind;
import newswatch.schemas.mention.TextField;

/** A mention as JSON, written field by field: fifty an article, and data binding looks each field up. */
final class MentionJson {
    private static final byte[][] TYPES = JsonWriter.members(JsonWriter.first("type"), MentionType.values());
    private static final byte[][] FIELDS = JsonWriter.members(JsonWriter.next("field"), TextField.values());
    private static final byte[] START = JsonWriter.next("start");
    private static final byte[] END = JsonWriter.next("end");
    private static final byte[] SURFACE = JsonWriter.next("surface");
    private static final byte[] ENTITY_ID = JsonWriter.next("entityId");
    private static final byte[] ENTITY_NAME = JsonWriter.next("entityName");
    private static final byte[] COUNTRIES = JsonWriter.next("countries");
    private static final byte[][] COUNTRY_BASES =
            JsonWriter.members(JsonWriter.next("countryBasis"), CountryBasis.values());
    private static final byte[] ABOUT_COUNTRIES = JsonWriter.next("aboutCountries");
    private static final byte[] CONFIDENCE = JsonWriter.next("confidence");
    private static final byte[][] USES = JsonWriter.members(JsonWriter.next("use"), PolicyUse.values());
    private static final byte[] VALUE = JsonWriter.next("value");
    private static final byte[] UNIT = JsonWriter.next("unit");
    private static final byte[][] KINDS = JsonWriter.members(JsonWriter.next("kind"), QuantityKind.values());

    private MentionJson() {}

    /** Appends a mention. */
    static void write(JsonWriter json, Mention mention) {
        json.raw(TYPES[mention.type().ordinal()]);
        json.raw(FIELDS[mention.field().ordinal()]);
        json.raw(START).number(mention.start());
        json.raw(END).number(mention.end());
        json.raw(SURFACE).text(mention.surface());
        json.optional(ENTITY_ID, mention.entityId());
        json.optional(ENTITY_NAME, mention.entityName());
        json.raw(COUNTRIES).texts(mention.countries());
        json.optional(COUNTRY_BASES, mention.countryBasis());
        json.raw(ABOUT_COUNTRIES).texts(mention.aboutCountries());
        json.raw(CONFIDENCE).number(mention.confidence());
        json.optional(USES, mention.use());
        if (mention.value() != null) {
            json.raw(VALUE).number(mention.value());
        }
        json.optional(UNIT, mention.unit());
        json.optional(KINDS, mention.kind());
        json.raw('}');
    }
}
