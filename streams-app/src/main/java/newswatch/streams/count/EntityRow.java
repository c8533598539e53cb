package newswatch.streams.count;

import newswatch.schemas.count.EntityCount;
import newswatch.schemas.mention.MentionType;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.contribution.EntityShare;
import newswatch.streams.encode.JsonWriter;

/** The count of one entity in one country and window while it is in use. */
final class EntityRow extends Row {
    private static final MentionType[] TYPES = MentionType.values();
    private static final byte[] ENTITY_ID = JsonWriter.next("entityId");
    private static final byte[] ENTITY_NAME = JsonWriter.next("entityName");
    private static final byte[][] TYPE_MEMBERS = JsonWriter.members(JsonWriter.next("type"), TYPES);
    private static final byte[] ARTICLES = JsonWriter.next("articles");
    private static final byte[] FOCUS_ARTICLES = JsonWriter.next("focusArticles");
    private static final byte[] CITED_ARTICLES = JsonWriter.next("citedArticles");
    private static final byte[] MENTIONS = JsonWriter.next("mentions");

    private String name = "";
    private MentionType type = MentionType.COMPANY;
    private long articles;
    private long focusArticles;
    private long citedArticles;
    private long mentions;

    EntityRow(RowKey key) {
        super(key);
    }

    void add(EntityShare share) {
        type = share.type();
        if (share.mentions() > 0 || name.isEmpty()) {
            name = share.entityName(); // the name of what came last, not of what is taken back
        }
        articles += share.articles();
        focusArticles += share.focusArticles();
        citedArticles += share.citedArticles();
        mentions += share.mentions();
    }

    @Override
    void writeFigures(JsonWriter json) {
        EntityCount.checkFigures(articles, focusArticles, citedArticles, mentions);
        json.raw(ENTITY_ID).text(key().entityId());
        json.raw(ENTITY_NAME).text(name);
        json.raw(TYPE_MEMBERS[type.ordinal()]);
        json.raw(ARTICLES).number(articles);
        json.raw(FOCUS_ARTICLES).number(focusArticles);
        json.raw(CITED_ARTICLES).number(citedArticles);
        json.raw(MENTIONS).number(mentions);
    }

    @Override
    void writeFigures(BinaryWriter writer) {
        writer.text(name)
                .raw(type.ordinal())
                .number(articles)
                .number(focusArticles)
                .number(citedArticles)
                .number(mentions);
    }

    @Override
    void readFigures(BinaryReader reader) {
        name = reader.text();
        type = TYPES[reader.raw()];
        articles = reader.number();
        focusArticles = reader.number();
        citedArticles = reader.number();
        mentions = reader.number();
    }
}
