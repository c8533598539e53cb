package newswatch.streams.count;

import java.util.EnumMap;
import java.util.Map;
import newswatch.schemas.count.CountWindow;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.mention.MentionType;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.contribution.CountryShare;

/** The count of one country in one window while it is in use. */
final class CountryRow extends Row {
    private static final MentionType[] TYPES = MentionType.values();

    private final long[] mentions = new long[TYPES.length];
    private final long[] homeMentions = new long[TYPES.length];
    private long articles;
    private long focusArticles;
    private long published;

    CountryRow(RowKey key) {
        super(key);
    }

    void add(CountryShare share) {
        articles += share.articles();
        focusArticles += share.focusArticles();
        published += share.published();
        for (int type = 0; type < TYPES.length; type++) {
            mentions[type] += share.mentions()[type];
            homeMentions[type] += share.homeMentions()[type];
        }
    }

    /** As it is written to {@code news.country-counts}. */
    CountryCount count() {
        CountWindow window = key().window();
        return new CountryCount(
                key().country(),
                window.unit(),
                window.zone(),
                window.start(),
                window.end(),
                articles,
                focusArticles,
                published,
                byType(mentions),
                byType(homeMentions),
                stamps());
    }

    @Override
    void writeFigures(BinaryWriter writer) {
        writer.number(articles).number(focusArticles).number(published);
        for (int type = 0; type < TYPES.length; type++) {
            writer.number(mentions[type]).number(homeMentions[type]);
        }
    }

    @Override
    void readFigures(BinaryReader reader) {
        articles = reader.number();
        focusArticles = reader.number();
        published = reader.number();
        for (int type = 0; type < TYPES.length; type++) {
            mentions[type] = reader.number();
            homeMentions[type] = reader.number();
        }
    }

    private static Map<MentionType, Long> byType(long[] figures) {
        Map<MentionType, Long> byType = new EnumMap<>(MentionType.class);
        for (MentionType type : TYPES) {
            if (figures[type.ordinal()] != 0) {
                byType.put(type, figures[type.ordinal()]);
            }
        }
        return byType;
    }
}
