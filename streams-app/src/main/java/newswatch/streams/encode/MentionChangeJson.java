package newswatch.streams.encode;

import java.time.Instant;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.TaggedArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;

/** The records of one article's mentions as JSON; what they share is encoded once. Kept from article
 * to article: see {@link #turnTo}. Not thread-safe. */
public final class MentionChangeJson {
    private static final ObjectWriter COMMON = Json.writerFor(Common.class);
    private static final byte[] ID = JsonParts.name("id");
    private static final byte[] CHANGE = JsonParts.name("change");
    private static final byte[] ENTITY_ID = JsonParts.name("entityId");
    private static final byte[] SENTENCE = JsonParts.name("sentence");
    private static final byte[] MENTION = JsonParts.name("mention");
    private static final byte[] ADDED = Json.write(Change.ADDED);
    private static final byte[] REMOVED = Json.write(Change.REMOVED);

    private final JsonBytes json = new JsonBytes();
    private final JsonParts parts = new JsonParts();
    private byte[] common = new byte[0];
    private @Nullable String lastSentence;
    private byte[] lastSentenceJson = new byte[0];

    /** Turns to the next article: {@code tagged} as it is now. */
    public void turnTo(TaggedArticle tagged) {
        common = json.of(
                COMMON,
                new Common(
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
        return begin(id, ADDED, entityId)
                .member(SENTENCE, lastSentenceJson)
                .member(MENTION, mention)
                .end();
    }

    /** A {@link MentionChange} that takes a mention back. */
    public byte[] removed(String id, @Nullable String entityId) {
        return begin(id, REMOVED, entityId).end();
    }

    private JsonParts begin(String id, byte[] change, @Nullable String entityId) {
        parts.begin().member(ID, json.text(id)).member(CHANGE, change).members(common);
        return entityId == null ? parts : parts.member(ENTITY_ID, json.text(entityId));
    }

    private record Common(String articleId, int revision, Instant publishedAt, String source) {}
}
