package newswatch.streams.tag;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import newswatch.alerts.match.Match;
import newswatch.alerts.match.RuleSet;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter.Reason;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topics;
import newswatch.streams.contribution.Contributions;
import newswatch.streams.deadletter.RejectedArticleException;
import newswatch.streams.encode.EncodedArticle;
import newswatch.streams.encode.TaggedArticleJson;
import newswatch.streams.gazetteer.LiveTagging;
import newswatch.streams.origin.Origin;
import newswatch.streams.revise.Counted;
import newswatch.streams.revise.Judge.Judgement;
import newswatch.streams.revise.Sha256;
import newswatch.streams.revise.TaggedRevision;
import org.jspecify.annotations.Nullable;

/** Makes revisions of articles: everything that can fail on them, and no effect. Not thread-safe. */
final class Revising {
    /** Most bytes that the store keeps of one article. */
    static final int MAX_STORED = 1024 * 1024;

    /** Most bytes of a tagged article; the topic has room for key and headers besides. */
    static final int MAX_TAGGED = Topics.TAGGED_ARTICLES.maxBytes() - 16 * 1024;

    private final TaggedArticleJson articleJson = new TaggedArticleJson();

    /**
     * @param revision for the later steps
     * @param stored for the store, encoded
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Result(TaggedRevision revision, byte[] stored) {}

    /**
     * @param before what was counted of the article until now; absent for its first copy
     * @param stamp of the revision
     * @param origin its record
     * @throws RejectedArticleException if the article cannot be tagged, or what is made of it is too large
     */
    Result revise(
            Article article,
            Judgement judgement,
            @Nullable Counted before,
            Stamp stamp,
            Origin origin,
            LiveTagging.Version tagging,
            RuleSet rules) {
        try {
            TaggedText text = TaggedText.of(article, tagging.tagging());
            TaggedArticle tagged = new TaggedArticle(
                    article,
                    judgement.eventTime(),
                    before == null ? 1 : before.revision() + 1,
                    tagging.name(),
                    stamp,
                    text.mentions());
            return make(tagged, text, judgement, before, origin, rules);
        } catch (RejectedArticleException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new RejectedArticleException(Reason.TAGGING_FAILED, "tagging failed: " + e, e);
        }
    }

    private Result make(
            TaggedArticle tagged,
            TaggedText text,
            Judgement judgement,
            @Nullable Counted before,
            Origin origin,
            RuleSet rules) {
        EncodedArticle encoded = articleJson.of(tagged);
        if (encoded.json().length > MAX_TAGGED) {
            throw ArticleChecks.tooLarge(
                    "tagged it has %,d bytes, at most %,d are allowed", encoded.json().length, MAX_TAGGED);
        }
        Article article = tagged.article();
        List<Match> matches = rules.match(tagged).stream()
                .filter(match -> before == null || !before.hasFired(hash(match)))
                .toList();
        Counted after = new Counted(
                judgement.fingerprint(),
                tagged.revision(),
                tagged.eventTime(),
                judgement.replaced(),
                article.version(),
                origin.offset(),
                before == null ? article.feed() : before.feed(),
                article.withdrawn() != null,
                Contributions.of(tagged),
                new MentionContent(tagged).live(text.sentences()),
                fired(before, matches));
        byte[] stored = after.toBytes();
        if (stored.length > MAX_STORED) {
            throw ArticleChecks.tooLarge(
                    "what is to be remembered of it has %,d bytes, at most %,d are allowed", stored.length, MAX_STORED);
        }
        return new Result(
                new TaggedRevision(tagged, encoded, text.sentences(), before, after, matches, origin), stored);
    }

    private static long[] fired(@Nullable Counted before, List<Match> matches) {
        long[] already = before == null ? new long[0] : before.fired();
        if (matches.isEmpty()) {
            return already;
        }
        long[] fired = LongStream.concat(
                        Arrays.stream(already), matches.stream().mapToLong(Revising::hash))
                .toArray();
        Arrays.sort(fired);
        return fired;
    }

    private static long hash(Match match) {
        byte[] digest = Sha256.digest().digest(match.rule().id().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
