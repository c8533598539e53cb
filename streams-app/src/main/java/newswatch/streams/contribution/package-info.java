/**
 * What one article adds to the counts, country by country, and the change from one revision to the next.
 *
 * <p>A {@link newswatch.streams.contribution.Contribution} is what is stored and taken back; nothing is ever computed
 * from an old text again.
 */
@NullMarked
package newswatch.streams.contribution;

import org.jspecify.annotations.NullMarked;
