package newswatch.streams.count;

import static newswatch.schemas.check.Check.atLeast;

import newswatch.schemas.count.CountryCount;
import newswatch.schemas.mention.MentionType;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.contribution.CountryShare;
import newswatch.streams.encode.JsonWriter;

/** The count of one country in one window while it is in use. */
final class CountryRow extends Row {
    private static final MentionType[] TYPES = MentionType.values();
    private static final byte[] ARTICLES = JsonWriter.next("articles");
    private static final byte[] FOCUS_ARTICLES = JsonWriter.next("focusArticles");
    private static final byte[] PUBLISHED = JsonWriter.next("published");
    private static final byte[] MENTIONS = JsonWriter.next("mentions");
    private static final byte[] HOME_MENTIONS = JsonWriter.next("homeMentions");

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

    @Override
    void writeFigures(JsonWriter json) {
        CountryCount.checkFigures(articles, focusArticles, published);
        json.raw(ARTICLES).number(articles);
        json.raw(FOCUS_ARTICLES).number(focusArticles);
        json.raw(PUBLISHED).number(published);
        byType(json.raw(MENTIONS), mentions);
        byType(json.raw(HOME_MENTIONS), homeMentions);
    }

    private static void byType(JsonWriter json, long[] figures) {
        char separator = '{';
        for (int type = 0; type < TYPES.length; type++) {
            if (figures[type] != 0) {
                atLeast(TYPES[type].name(), figures[type], 0);
                json.raw(separator).text(TYPES[type].name()).raw(':').number(figures[type]);
                separator = ',';
            }
        }
        if (separator == '{') {
            json.raw('{');
        }
        json.raw('}');
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
}
