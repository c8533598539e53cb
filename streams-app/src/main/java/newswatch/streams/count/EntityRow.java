package newswatch.streams.count;

import newswatch.schemas.count.CountWindow;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.mention.MentionType;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.contribution.EntityShare;

/** The count of one entity in one country and window while it is in use. */
final class EntityRow extends Row {
    private static final MentionType[] TYPES = MentionType.values();

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

    /** As it is written to {@code news.country-entity-counts}. */
    EntityCount count() {
        CountWindow window = key().window();
        return new EntityCount(
                key().country(),
                window.unit(),
                window.zone(),
                window.start(),
                window.end(),
                key().entityId(),
                name,
                type,
                articles,
                focusArticles,
                citedArticles,
                mentions,
                stamps());
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
