package newswatch.streams.encode;

import java.time.Instant;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.TaggedArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;

/** The records of one article's mentions as JSON; what they share is encoded once. Not thread-safe. */
public final class MentionChangeJson {
    private static final ObjectWriter COMMON = Json.writerFor(Common.class);
    private static final byte[] ID = JsonParts.name("id");
    private static final byte[] CHANGE = JsonParts.name("change");
    private static final byte[] ENTITY_ID = JsonParts.name("entityId");
    private static final byte[] SENTENCE = JsonParts.name("sentence");
    private static final byte[] MENTION = JsonParts.name("mention");
    private static final byte[] ADDED = JsonParts.quoted(Change.ADDED.name());
    private static final byte[] REMOVED = JsonParts.quoted(Change.REMOVED.name());
    private static final int SPARE = 256;

    private final byte[] common;
    private @Nullable String lastSentence;
    private byte[] lastSentenceJson = new byte[0];

    /** @param tagged the article as it is now */
    public MentionChangeJson(TaggedArticle tagged) {
        common = COMMON.writeValueAsBytes(new Common(
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
            lastSentenceJson = JsonParts.quoted(sentence);
        }
        return start(id, ADDED, entityId, common.length + lastSentenceJson.length + mention.length)
                .member(SENTENCE, lastSentenceJson)
                .member(MENTION, mention)
                .toBytes();
    }

    /** A {@link MentionChange} that takes a mention back. */
    public byte[] removed(String id, @Nullable String entityId) {
        return start(id, REMOVED, entityId, common.length).toBytes();
    }

    private JsonParts start(String id, byte[] change, @Nullable String entityId, int size) {
        JsonParts parts = new JsonParts(size + SPARE)
                .member(ID, JsonParts.quoted(id))
                .member(CHANGE, change)
                .members(common);
        return entityId == null ? parts : parts.member(ENTITY_ID, JsonParts.quoted(entityId));
    }

    private record Common(String articleId, int revision, Instant publishedAt, String source) {}
}
