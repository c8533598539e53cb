/**
 * One record a mention: what a revision adds to {@code news.mentions} and what it takes back. Whoever adds and strikes
 * out by id holds the mentions of the latest revision of every article; a mention that stays, with all that its record
 * shows, writes nothing, and one whose record changes is taken back and added under the same id and key, in this order.
 */
@NullMarked
package newswatch.streams.mention;

import org.jspecify.annotations.NullMarked;
