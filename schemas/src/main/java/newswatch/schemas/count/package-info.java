/** Counts per country, and per country and entity, in tumbling windows of event time. */
@NullMarked
package newswatch.schemas.count;

import org.jspecify.annotations.NullMarked;
