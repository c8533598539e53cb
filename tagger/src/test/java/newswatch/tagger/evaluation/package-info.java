/** The evaluation, on a gold set so small that its figures can be computed by hand. */
@NullMarked
package newswatch.tagger.evaluation;

import org.jspecify.annotations.NullMarked;
