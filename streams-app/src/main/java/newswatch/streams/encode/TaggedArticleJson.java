package newswatch.streams.encode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import tools.jackson.databind.ObjectWriter;

/** A tagged article as JSON, from mentions that are JSON already. */
public final class TaggedArticleJson {
    private static final ObjectWriter MENTION = Json.writerFor(Mention.class);
    private static final ObjectWriter ARTICLE = Json.writerFor(Article.class);
    private static final ObjectWriter REST = Json.writerFor(Rest.class);
    private static final byte[] ARTICLE_NAME = JsonParts.name("article");
    private static final byte[] MENTIONS_NAME = JsonParts.name("mentions");
    private static final int SPARE = 512;

    private TaggedArticleJson() {}

    /** Each mention as JSON, in their order. */
    public static List<byte[]> mentions(List<Mention> mentions) {
        List<byte[]> json = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            json.add(MENTION.writeValueAsBytes(mention));
        }
        return json;
    }

    /** @param mentions of the article, as {@link #mentions} gives them */
    public static byte[] of(TaggedArticle tagged, List<byte[]> mentions) {
        byte[] article = ARTICLE.writeValueAsBytes(tagged.article());
        int size = mentions.stream().mapToInt(mention -> mention.length + 1).sum();
        return new JsonParts(article.length + size + SPARE)
                .member(ARTICLE_NAME, article)
                .members(REST.writeValueAsBytes(
                        new Rest(tagged.eventTime(), tagged.revision(), tagged.gazetteerVersion(), tagged.stamp())))
                .list(MENTIONS_NAME, mentions)
                .toBytes();
    }

    private record Rest(Instant eventTime, int revision, String gazetteerVersion, Stamp stamp) {}
}
