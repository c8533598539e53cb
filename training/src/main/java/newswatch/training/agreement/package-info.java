/**
 * How far two annotators agree who marked the same articles independently. {@link
 * newswatch.training.agreement.Agreement} is the command: {@link newswatch.training.agreement.TwiceMarked} sets mark
 * beside mark, {@link newswatch.training.agreement.AgreementFigures} counts, {@link
 * newswatch.training.agreement.DifferenceList} shows what differs. Neither annotator is taken to be right.
 */
@NullMarked
package newswatch.training.agreement;

import org.jspecify.annotations.NullMarked;
