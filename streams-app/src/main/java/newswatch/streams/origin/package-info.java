/** Where a record came from, and the headers that say so on everything made of it. */
@NullMarked
package newswatch.streams.origin;

import org.jspecify.annotations.NullMarked;
