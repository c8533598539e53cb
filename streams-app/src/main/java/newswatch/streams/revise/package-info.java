/**
 * What became of the copies of an article: which one counts, and what it changes.
 *
 * <p>{@link newswatch.streams.revise.Counted} is the value of the store {@code contributions}, the memory of the whole
 * topology: of every article its fingerprint, revision, event time, the version and offset of its latest copy, its feed,
 * what it added to the counts, its live mentions and the rules that it fired. No text. A withdrawn article stays as a
 * marker that adds nothing.
 *
 * <p>A copy is, in this order: of <em>another feed</em> than the one that brought the article (ignored); <em>stale</em>,
 * older than the latest (ignored); <em>the same</em>, with the fingerprint of the latest (ignored, but its version
 * counts from now on); <em>late</em>, its event time or the one counted before lying more than the retention before its
 * ingestion (put aside); else a <em>revision</em>.
 */
@NullMarked
package newswatch.streams.revise;

import org.jspecify.annotations.NullMarked;
