/**
 * Counts per country, and per country and entity, in windows of event time.
 *
 * <p>{@code contribute} sends on how a revision changes each country's rows, after minus before, one record a country,
 * the row {@code *} being one of them. {@code count-countries} and {@code count-entities} add these up in stores of their
 * own: window and country (and entity) to the figures, the highest sequence counted of each tagging task, and the record
 * of the article that came last. A change adds to the HOUR (UTC) and the DAY (of each configured zone) that hold its
 * event time.
 *
 * <p><b>Written once a commit.</b> An article touches a hundred rows, the same few thousand over and over. So the rows
 * in use live as objects in a {@link newswatch.streams.count.RowCache}, and a row that changed is written to store,
 * changelog and output once, right before the commit that covers the changes ({@link
 * newswatch.streams.count.CommitStore}). What is not committed is lost together with the offsets, and counted again.
 *
 * <p><b>Expiry.</b> Hours are kept in the store for the retention and one day, days for 400 days and at least as long
 * as hours. Once a minute each task deletes at most {@value newswatch.streams.count.Expiry#BATCH} rows that are older,
 * by the clock of the articles' ingestion; as one tagging task may run ahead of another in a replay, by the slowest
 * of them. The output topics forget by their own retention. Rows lie in the store by unit and start, so expiry
 * reads only what it deletes.
 */
@NullMarked
package newswatch.streams.count;

import org.jspecify.annotations.NullMarked;
