/**
 * Numbers with what they measure, in Korean and English text: {@link newswatch.tagger.quantity.QuantityGrammar} is the
 * front door.
 *
 * <p>A scanner runs over the text once and stops at digits and at words that may begin a number. There a number is read
 * (digits, Korean and English scales, number words), then the unit beside it is looked up in the tables of this
 * package's resources, and the rule of that unit decides by the words around whether it is a quantity. What a quantity
 * is: money, percentages, ratios, counts with their counter, physical measures; never dates, durations, ages, ordinals
 * or numbers inside names. Currencies, units, counters and number words are data.
 */
@NullMarked
package newswatch.tagger.quantity;

import org.jspecify.annotations.NullMarked;
