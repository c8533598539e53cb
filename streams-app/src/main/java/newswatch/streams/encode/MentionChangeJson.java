package newswatch.streams.encode;

import java.time.Instant;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.TaggedArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;

/**
 * The records of one article's mentions as JSON; what they share is encoded once. Serves one article after the other: see
 * {@link #turnTo}. Not thread-safe.
 */
public final class MentionChangeJson {
    private static final ObjectWriter COMMON = Json.writerFor(Common.class);
    private static final byte[] ID = JsonParts.name("id");
    private static final byte[] ENTITY_ID = JsonParts.name("entityId");
    private static final byte[] SENTENCE = JsonParts.name("sentence");
    private static final byte[] MENTION = JsonParts.name("mention");

    private final JsonBytes json = new JsonBytes();
    private final JsonParts parts = new JsonParts();
    private byte[] added = new byte[0];
    private byte[] removed = new byte[0];
    private @Nullable String lastSentence;
    private byte[] lastSentenceJson = new byte[0];

    /** Turns to the next article: {@code tagged} as it is now. */
    public void turnTo(TaggedArticle tagged) {
        added = common(Change.ADDED, tagged);
        removed = common(Change.REMOVED, tagged);
    }

    private byte[] common(Change change, TaggedArticle tagged) {
        return json.of(
                COMMON,
                new Common(
                        change,
                        tagged.article().id(),
                        tagged.revision(),
                        tagged.eventTime(),
                        tagged.article().source()));
    }

    /**
     * A {@link MentionChange} that adds a mention.
     *
     * @param id of the mention
     * @param entityId absent for a quantity
     * @param sentence around the mention
     * @param mention as JSON
     */
    public byte[] added(String id, @Nullable String entityId, String sentence, byte[] mention) {
        if (!sentence.equals(lastSentence)) {
            lastSentence = sentence;
            lastSentenceJson = json.text(sentence);
        }
        return begin(added, id, entityId)
                .member(SENTENCE, lastSentenceJson)
                .member(MENTION, mention)
                .end();
    }

    /** A {@link MentionChange} that takes a mention back. */
    public byte[] removed(String id, @Nullable String entityId) {
        return begin(removed, id, entityId).end();
    }

    private JsonParts begin(byte[] common, String id, @Nullable String entityId) {
        parts.begin(common).member(ID, json.text(id));
        return entityId == null ? parts : parts.member(ENTITY_ID, json.text(entityId));
    }

    private record Common(Change change, String articleId, int revision, Instant publishedAt, String source) {}
}
