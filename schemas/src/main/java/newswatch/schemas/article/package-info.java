/** The article: what the producer writes and everything else starts from. */
@NullMarked
package newswatch.schemas.article;

import org.jspecify.annotations.NullMarked;
