/**
 * How good the tagger is, measured against articles that people have marked: {@link
 * newswatch.tagger.evaluation.Evaluation} reads them and runs a tagger over them, {@link
 * newswatch.tagger.evaluation.EvaluationResult} holds the figures, a class each, and gives them as tables or JSON.
 *
 * <p>The gold format is one JSON object a line: {@code id}, {@code lang}, {@code sourceCountry}, {@code publishedAt},
 * {@code title}, {@code body}, {@code titleMentions}, {@code bodyMentions}; a mention has {@code type}, {@code start},
 * {@code end} (UTF-16 code units of its field), {@code text}, for a COMPANY, POLICY or PERSON {@code entity}, for all
 * but a QUANTITY {@code countries}, for a QUANTITY {@code value} and {@code unit}; it may have {@code aboutCountries} (a
 * list, empty if the news speaks of none there), and that of a POLICY {@code use}. A folder of marked articles ({@code
 * training/corpus} says how they look) is read as well.
 */
@NullMarked
package newswatch.tagger.evaluation;

import org.jspecify.annotations.NullMarked;
