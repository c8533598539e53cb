/** Requests to tag a stored article again. */
@NullMarked
package newswatch.schemas.retag;

import org.jspecify.annotations.NullMarked;
