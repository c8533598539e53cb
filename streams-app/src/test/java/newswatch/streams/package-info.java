/** Tests of the whole topology. */
@NullMarked
package newswatch.streams;

import org.jspecify.annotations.NullMarked;
