package newswatch.streams.contribution;

import newswatch.schemas.mention.MentionType;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;

/**
 * What an article adds to the count of one entity in one country's row, or how that changes; then numbers may be
 * negative.
 *
 * @param entityId the entity
 * @param entityName the name to show
 * @param type never QUANTITY
 * @param articles 1 if some mention of the entity is ABOUT the country
 * @param focusArticles 1 if the article is focused on the country besides
 * @param citedArticles 1 if all these mentions are CITED
 * @param mentions of the entity ABOUT the country
 */
public record EntityShare(
        String entityId,
        String entityName,
        MentionType type,
        int articles,
        int focusArticles,
        int citedArticles,
        int mentions) {
    private static final MentionType[] TYPES = MentionType.values();

    /** The same with every sign turned. */
    EntityShare negated() {
        return new EntityShare(entityId, entityName, type, -articles, -focusArticles, -citedArticles, -mentions);
    }

    /** From {@code before} to this, of the same entity. */
    EntityShare minus(EntityShare before) {
        return new EntityShare(
                entityId,
                entityName,
                type,
                articles - before.articles,
                focusArticles - before.focusArticles,
                citedArticles - before.citedArticles,
                mentions - before.mentions);
    }

    boolean isNothing() {
        return articles == 0 && focusArticles == 0 && citedArticles == 0 && mentions == 0;
    }

    void writeFigures(BinaryWriter writer) {
        writer.number(articles).number(focusArticles).number(citedArticles).number(mentions);
    }

    static EntityShare readFigures(BinaryReader reader, String id, String name, MentionType type) {
        return new EntityShare(
                id, name, type, (int) reader.number(), (int) reader.number(), (int) reader.number(), (int)
                        reader.number());
    }

    void write(BinaryWriter writer) {
        writer.text(entityId).text(entityName).raw(type.ordinal());
        writeFigures(writer);
    }

    static EntityShare read(BinaryReader reader) {
        return readFigures(reader, reader.text(), reader.text(), TYPES[reader.raw()]);
    }
}
