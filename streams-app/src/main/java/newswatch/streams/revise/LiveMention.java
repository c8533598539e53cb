package newswatch.streams.revise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import org.jspecify.annotations.Nullable;

/**
 * A mention as far as it must be remembered to be taken back.
 *
 * @param field where it stands
 * @param type what it names
 * @param start UTF-16 code units, inclusive
 * @param end exclusive
 * @param entityId absent for a quantity
 * @param content hash of all else that its record in {@code news.mentions} shows
 */
public record LiveMention(
        TextField field,
        MentionType type,
        int start,
        int end,
        @Nullable String entityId,
        long content) {
    private static final TextField[] FIELDS = TextField.values();
    private static final MentionType[] TYPES = MentionType.values();
    private static final int FIELD_SHIFT = 4;
    private static final int ID_BYTES = 16;
    private static final Base64.Encoder ID = Base64.getUrlEncoder().withoutPadding();

    /** @param content hash of what the mention's record shows */
    public static LiveMention of(Mention mention, long content) {
        return new LiveMention(
                mention.field(), mention.type(), mention.start(), mention.end(), mention.entityId(), content);
    }

    /** The key of its record in {@code news.mentions}. */
    public String key(String articleId) {
        return entityId == null ? articleId : entityId;
    }

    /**
     * The same for the same place of the same article naming the same entity, in every run: 22 characters of URL-safe
     * Base64.
     *
     * @param hash any SHA-256 digest, reset; reset again afterwards
     */
    public String id(MessageDigest hash, String articleId) {
        BinaryWriter writer = new BinaryWriter(128);
        writer.text(articleId)
                .text(field.name())
                .text(type.name())
                .count(start)
                .count(end)
                .optionalText(entityId);
        byte[] digest = hash.digest(writer.toBytes());
        byte[] id = new byte[ID_BYTES];
        System.arraycopy(digest, 0, id, 0, ID_BYTES);
        return new String(ID.encode(id), StandardCharsets.ISO_8859_1);
    }

    /** A digest for {@link #id}. */
    public static MessageDigest hash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** @param entity place of the entity in a table beside, counted from 1; 0 for none */
    void write(BinaryWriter writer, int entity) {
        writer.raw(field.ordinal() << FIELD_SHIFT | type.ordinal())
                .count(start)
                .count(end - start)
                .count(entity)
                .fixed(content);
    }

    /** @param entities ids by place, counted from 1 */
    static LiveMention read(BinaryReader reader, String[] entities) {
        int kind = reader.raw();
        int start = reader.small();
        int end = start + reader.small();
        int entity = reader.small();
        return new LiveMention(
                FIELDS[kind >> FIELD_SHIFT],
                TYPES[kind & (1 << FIELD_SHIFT) - 1],
                start,
                end,
                entity == 0 ? null : entities[entity - 1],
                reader.fixed());
    }
}
