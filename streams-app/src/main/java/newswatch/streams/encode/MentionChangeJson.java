package newswatch.streams.encode;

import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.TaggedArticle;
import org.jspecify.annotations.Nullable;

/**
 * The records of one article's mentions as JSON; what they share is encoded once. Serves one article after the other: see
 * {@link #turnTo}. Not thread-safe.
 */
public final class MentionChangeJson {
    private static final byte[] ID = JsonWriter.first("id");
    private static final byte[][] CHANGES = JsonWriter.members(JsonWriter.next("change"), Change.values());
    private static final byte[] ARTICLE_ID = JsonWriter.next("articleId");
    private static final byte[] REVISION = JsonWriter.next("revision");
    private static final byte[] PUBLISHED_AT = JsonWriter.next("publishedAt");
    private static final byte[] SOURCE = JsonWriter.next("source");
    private static final byte[] ENTITY_ID = JsonWriter.next("entityId");
    private static final byte[] SENTENCE = JsonWriter.next("sentence");
    private static final byte[] MENTION = JsonWriter.next("mention");

    private final JsonWriter json = new JsonWriter();
    private EncodedArticle article = new EncodedArticle(new byte[0], new int[0], new int[0]);
    private byte[] common = new byte[0];
    private @Nullable String lastSentence;
    private byte[] lastSentenceJson = new byte[0];

    /**
     * Turns to the next article.
     *
     * @param tagged as it is now
     * @param encoded the same
     */
    public void turnTo(TaggedArticle tagged, EncodedArticle encoded) {
        article = encoded;
        json.reset().raw(ARTICLE_ID).text(tagged.article().id());
        json.raw(REVISION).number(tagged.revision());
        json.raw(PUBLISHED_AT).time(tagged.eventTime());
        common = json.raw(SOURCE).text(tagged.article().source()).toBytes();
    }

    /**
     * A {@link MentionChange} that adds a mention.
     *
     * @param id of the mention
     * @param entityId absent for a quantity
     * @param sentence around the mention
     * @param number of the mention in the article, from 0
     */
    public byte[] added(String id, @Nullable String entityId, String sentence, int number) {
        byte[] sentenceJson = sentence(sentence);
        begin(id, Change.ADDED, entityId).raw(SENTENCE).raw(sentenceJson).raw(MENTION);
        article.writeMention(number, json);
        return json.raw('}').toBytes();
    }

    /** A {@link MentionChange} that takes a mention back. */
    public byte[] removed(String id, @Nullable String entityId) {
        return begin(id, Change.REMOVED, entityId).raw('}').toBytes();
    }

    private JsonWriter begin(String id, Change change, @Nullable String entityId) {
        return json.reset()
                .raw(ID)
                .text(id)
                .raw(CHANGES[change.ordinal()])
                .raw(common)
                .optional(ENTITY_ID, entityId);
    }

    /** Mentions of one sentence follow each other. */
    private byte[] sentence(String sentence) {
        if (!sentence.equals(lastSentence)) {
            lastSentence = sentence;
            lastSentenceJson = json.reset().text(sentence).toBytes();
        }
        return lastSentenceJson;
    }
}
