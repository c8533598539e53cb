/** Tests that hold the fast encoding to the one of all other records. */
@NullMarked
package newswatch.streams.encode;

import org.jspecify.annotations.NullMarked;
