/**
 * What cannot be read or tagged goes to {@code news.dead-letters}, with reason, origin and original bytes.
 *
 * <p>Kafka Streams calls the two handlers of this package: {@link
 * newswatch.streams.deadletter.UnreadableRecords} when bytes of {@code news.articles} are no article, {@link
 * newswatch.streams.deadletter.RejectedArticles} when the step {@code tag} rejects one by a {@link
 * newswatch.streams.deadletter.RejectedArticleException}. Only then may the stream go on, for that exception promises
 * that nothing was stored or sent; every other error, and every error on an internal topic, stops the application.
 */
@NullMarked
package newswatch.streams.deadletter;

import org.jspecify.annotations.NullMarked;
