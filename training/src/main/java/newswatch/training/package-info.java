/**
 * From marked articles to the models of {@link newswatch.tagger.sequence} and of {@link newswatch.tagger.policy}: {@link
 * newswatch.training.Train} and {@link newswatch.training.TrainPolicyUses} are the commands.
 * Nothing here is shipped with the product.
 */
@NullMarked
package newswatch.training;

import org.jspecify.annotations.NullMarked;
