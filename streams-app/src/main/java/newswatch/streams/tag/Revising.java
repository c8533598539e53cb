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
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topics;
import newswatch.streams.contribution.Contributions;
import newswatch.streams.deadletter.RejectedArticleException;
import newswatch.streams.encode.TaggedArticleJson;
import newswatch.streams.gazetteer.LiveTagging;
import newswatch.streams.origin.Origin;
import newswatch.streams.revise.Counted;
import newswatch.streams.revise.Judge.Judgement;
import newswatch.streams.revise.LiveMention;
import newswatch.streams.revise.TaggedRevision;
import org.jspecify.annotations.Nullable;

/**
 * Makes a revision of an article: everything that can fail on it, and no effect.
 *
 * @param partition of the task
 * @param sequence of the revision
 * @param origin its record
 */
record Revising(int partition, long sequence, Origin origin) {
    /** Most bytes that the store keeps of one article. */
    static final int MAX_STORED = 1024 * 1024;

    /** Most bytes of a tagged article; the topic has room for key and headers besides. */
    static final int MAX_TAGGED = Topics.TAGGED_ARTICLES.maxBytes() - 16 * 1024;

    /**
     * @param revision for the later steps
     * @param stored for the store, encoded
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Result(TaggedRevision revision, byte[] stored) {}

    /** @throws RejectedArticleException if the article cannot be tagged, or what is made of it is too large */
    Result revise(
            Article article,
            Judgement judgement,
            @Nullable Counted before,
            LiveTagging.Version tagging,
            RuleSet rules) {
        try {
            return make(article, judgement, before, tagging, rules);
        } catch (RejectedArticleException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new RejectedArticleException(Reason.TAGGING_FAILED, "tagging failed: " + e, e);
        }
    }

    private Result make(
            Article article,
            Judgement judgement,
            @Nullable Counted before,
            LiveTagging.Version tagging,
            RuleSet rules) {
        List<Mention> mentions =
                article.withdrawn() != null ? List.of() : tagging.tagging().tag(article);
        ArticleChecks.mentions(article, mentions);
        TaggedArticle tagged = new TaggedArticle(
                article,
                judgement.eventTime(),
                before == null ? 1 : before.revision() + 1,
                tagging.name(),
                new Stamp(partition, sequence),
                mentions);
        List<byte[]> json = TaggedArticleJson.mentions(mentions);
        byte[] encoded = TaggedArticleJson.of(tagged, json);
        if (encoded.length > MAX_TAGGED) {
            throw ArticleChecks.tooLarge(
                    "tagged it has %,d bytes, at most %,d are allowed", encoded.length, MAX_TAGGED);
        }
        MentionContent content = new MentionContent(tagged);
        List<String> sentences = content.sentences();
        List<LiveMention> live = content.live(sentences);
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
                live,
                fired(before, matches));
        byte[] stored = after.toBytes();
        if (stored.length > MAX_STORED) {
            throw ArticleChecks.tooLarge(
                    "what is to be remembered of it has %,d bytes, at most %,d are allowed", stored.length, MAX_STORED);
        }
        return new Result(new TaggedRevision(tagged, encoded, json, sentences, before, after, matches, origin), stored);
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
        byte[] digest = LiveMention.hash().digest(match.rule().id().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
