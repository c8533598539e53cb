/** Tests of what counts rest on: the moment before a commit, the rows in memory, expiry. */
@NullMarked
package newswatch.streams.count;

import org.jspecify.annotations.NullMarked;
