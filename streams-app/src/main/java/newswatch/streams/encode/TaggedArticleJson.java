package newswatch.streams.encode;

import java.util.List;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.TaggedArticle;

/** Tagged articles as JSON, one after the other. Not thread-safe. */
public final class TaggedArticleJson {
    private static final byte[] ARTICLE = JsonWriter.first("article");
    private static final byte[] EVENT_TIME = JsonWriter.next("eventTime");
    private static final byte[] REVISION = JsonWriter.next("revision");
    private static final byte[] GAZETTEER_VERSION = JsonWriter.next("gazetteerVersion");
    private static final byte[] STAMP = JsonWriter.next("stamp");
    private static final byte[] PARTITION = JsonWriter.first("partition");
    private static final byte[] SEQUENCE = JsonWriter.next("sequence");
    private static final byte[] MENTIONS = JsonWriter.next("mentions");

    private final JsonWriter json = new JsonWriter();

    /** As it is written to {@code news.tagged-articles}. */
    public EncodedArticle of(TaggedArticle tagged) {
        ArticleJson.write(json.reset().raw(ARTICLE), tagged.article());
        json.raw(EVENT_TIME).time(tagged.eventTime());
        json.raw(REVISION).number(tagged.revision());
        json.raw(GAZETTEER_VERSION).text(tagged.gazetteerVersion());
        json.raw(STAMP).raw(PARTITION).number(tagged.stamp().partition());
        json.raw(SEQUENCE).number(tagged.stamp().sequence()).raw('}');
        List<Mention> mentions = tagged.mentions();
        int[] starts = new int[mentions.size()];
        int[] ends = new int[mentions.size()];
        json.raw(MENTIONS).raw('[');
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) {
                json.raw(',');
            }
            starts[i] = json.size();
            MentionJson.write(json, mentions.get(i));
            ends[i] = json.size();
        }
        json.raw(']').raw('}');
        return new EncodedArticle(json.toBytes(), starts, ends);
    }
}
