/**
 * The topology: tag, count, list, match, alert.
 *
 * <pre>
 * news.articles ─▶ tag ─┬─▶ news.tagged-articles
 *    │       ▲ ▲        ├─▶ list-mentions ─▶ news.mentions
 *    ▼       │ │        ├─▶ contribute ─by country─▶ count-countries ─▶ news.country-counts
 * dead       │ │        │                        └▶ count-entities ──▶ news.country-entity-counts
 * letters,   │ │        └─▶ match ─by rule─▶ alert ─▶ news.alerts
 * late       │ └ news.alert-rules
 * articles   └── news.gazetteer
 * </pre>
 *
 * {@link newswatch.streams.NewsTopology} is that picture and nothing else; {@link newswatch.streams.StreamsSettings} how
 * it runs; {@link newswatch.streams.NewsStream} runs it.
 *
 * <p><b>Stores</b>, each with a changelog and a format version in every value:
 *
 * <ul>
 *   <li>{@code contributions}, by article id: what was counted of it ({@link newswatch.streams.revise.Counted}), about a
 *       kilobyte, no text
 *   <li>{@code stamps}: the sequence of the task's last revision
 *   <li>{@code country-counts} and {@code country-entity-counts}, by window, country and entity ({@link
 *       newswatch.streams.count})
 *   <li>{@code cool-downs}, by rule ({@link newswatch.streams.alert})
 *   <li>{@code news.gazetteer} and {@code news.alert-rules}, in memory, read from their topics at every start
 * </ul>
 *
 * <p><b>Repartition topics</b>: {@code country-changes} by country, in the compact encoding; {@code rule-matches} by
 * rule, as JSON. Node, store and topic names are fixed, so that a later version can take over the state of an earlier
 * one.
 *
 * <p><b>Exactly once.</b> Everything between a record of {@code news.articles} and all its outputs happens in Kafka
 * transactions. After a crash the stores are restored from their changelogs to the last commit, and what came later is
 * done again.
 */
@NullMarked
package newswatch.streams;

import org.jspecify.annotations.NullMarked;
