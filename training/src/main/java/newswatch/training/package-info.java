/**
 * From marked articles to the models of {@link newswatch.tagger.sequence}: {@link newswatch.training.Train} is the one
 * command. Nothing here is shipped with the product.
 */
@NullMarked
package newswatch.training;

import org.jspecify.annotations.NullMarked;
