/**
 * The step {@code tag}: article to revision.
 *
 * <p>It owns three things. The store {@code contributions} ({@link newswatch.streams.revise.Counted}) says what was
 * counted of every article. The store {@code stamps} holds one number, the sequence of the last revision that this task
 * let through; every tagged article carries it, and every count how far it has come, so that an audit can recount to
 * one consistent point. And it alone judges which copy is new, stale, the same, late or of another feed.
 *
 * <p>Everything that can fail on an article happens before the first effect: parsing, checks, tagging, all sizes. A {@link
 * newswatch.streams.deadletter.RejectedArticleException} then puts it aside as if it had never come; sent again after a
 * fix, it is tagged like any other. The later steps cannot fail on what passed.
 *
 * <p>Copies are metered by verdict in the metrics of Kafka Streams, group {@code stream-newswatch-metrics}: {@code
 * copies-revision-total}, {@code copies-same-total}, {@code copies-stale-total}, {@code copies-other-feed-total}, {@code
 * copies-late-total}, and the rate of each.
 */
@NullMarked
package newswatch.streams.tag;

import org.jspecify.annotations.NullMarked;
