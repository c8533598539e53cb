/**
 * The audit: recounts everything from {@code news.tagged-articles} and compares it with what the topology wrote.
 *
 * <p>It shares no code with the counting steps, so that an error there cannot hide itself. It may run while the pipeline
 * does: every tagged article carries a stamp (partition of the tagging task, sequence), and every count says up to which
 * sequence of each partition it has counted. The recount of one key goes exactly as far as that key's stamps. What was
 * tagged before the audit began and is in no count when its patience ends is reported as missing.
 */
@NullMarked
package newswatch.streams.audit;

import org.jspecify.annotations.NullMarked;
