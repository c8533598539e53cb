/** Mentions: spans of an article that name one thing, and the tagged article that holds them. */
@NullMarked
package newswatch.schemas.mention;

import org.jspecify.annotations.NullMarked;
