/** Checks that the records share, with messages that name field and value. */
@NullMarked
package newswatch.schemas.check;

import org.jspecify.annotations.NullMarked;
