/** The page, given texts that want to be more than text. */
@NullMarked
package newswatch.tagger.evaluation.page;

import org.jspecify.annotations.NullMarked;
