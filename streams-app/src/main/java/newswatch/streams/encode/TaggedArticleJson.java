package newswatch.streams.encode;

import java.time.Instant;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import tools.jackson.databind.ObjectWriter;

/** A tagged article as JSON, from mentions that are JSON already. Not thread-safe. */
public final class TaggedArticleJson {
    private static final ObjectWriter ARTICLE = Json.writerFor(Article.class);
    private static final ObjectWriter REST = Json.writerFor(Rest.class);
    private static final byte[] ARTICLE_NAME = JsonParts.name("article");
    private static final byte[] MENTIONS_NAME = JsonParts.name("mentions");

    private final JsonBytes json = new JsonBytes();
    private final JsonParts parts = new JsonParts();

    /** @param mentions of the article, as {@link MentionJson} gives them */
    public byte[] of(TaggedArticle tagged, List<byte[]> mentions) {
        Rest rest = new Rest(tagged.eventTime(), tagged.revision(), tagged.gazetteerVersion(), tagged.stamp());
        return parts.begin(json.of(REST, rest))
                .member(ARTICLE_NAME, json.of(ARTICLE, tagged.article()))
                .list(MENTIONS_NAME, mentions)
                .end();
    }

    private record Rest(Instant eventTime, int revision, String gazetteerVersion, Stamp stamp) {}
}
