/** Cases for the quantity grammar, ours and those of an outside suite. */
@NullMarked
package newswatch.tagger.quantity;

import org.jspecify.annotations.NullMarked;
