/**
 * Global tables: topics of one partition that every instance holds as a whole, the gazetteer's changes and the alert
 * rules.
 *
 * <p>Kafka Streams reads them in a thread of its own, before any article at the start and beside the transaction later;
 * an exception there would end the application and no dead letter catches it. So the bytes are read here, and an entry
 * that cannot be read is listed and logged, the last good one of its key staying in force. The version of a table is the
 * offset of the last record read.
 */
@NullMarked
package newswatch.streams.table;

import org.jspecify.annotations.NullMarked;
