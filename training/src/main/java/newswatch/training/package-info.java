/**
 * From marked articles to the models of {@link newswatch.tagger.sequence} and of {@link newswatch.tagger.policy}: {@link
 * newswatch.training.Train} and {@link newswatch.training.TrainPolicyUses} make them, {@link newswatch.training.CrossValidate}
 * and {@link newswatch.training.Klue} measure this way of making them. Nothing here is shipped with the product.
 */
@NullMarked
package newswatch.training;

import org.jspecify.annotations.NullMarked;
