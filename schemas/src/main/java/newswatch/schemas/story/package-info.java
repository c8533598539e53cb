/** Which story an article belongs to. */
@NullMarked
package newswatch.schemas.story;

import org.jspecify.annotations.NullMarked;
