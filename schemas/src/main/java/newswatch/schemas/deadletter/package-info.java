/** What could not be read or tagged, kept with its reason, origin and original bytes. */
@NullMarked
package newswatch.schemas.deadletter;

import org.jspecify.annotations.NullMarked;
