package newswatch.streams.revise;

import java.util.List;
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

    /** @param content hash of what the mention's record shows */
    public static LiveMention of(Mention mention, long content) {
        return new LiveMention(
                mention.field(), mention.type(), mention.start(), mention.end(), mention.entityId(), content);
    }

    /** The key of its record in {@code news.mentions}. */
    public String key(String articleId) {
        return entityId == null ? articleId : entityId;
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
    static LiveMention read(BinaryReader reader, List<String> entities) {
        int kind = reader.raw();
        int start = reader.small();
        int end = start + reader.small();
        int entity = reader.small();
        return new LiveMention(
                FIELDS[kind >> FIELD_SHIFT],
                TYPES[kind & (1 << FIELD_SHIFT) - 1],
                start,
                end,
                entity == 0 ? null : entities.get(entity - 1),
                reader.fixed());
    }
}
