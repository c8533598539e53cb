/**
 * What entries of the gazetteer may not hold: rules that find ambiguous, too short, repeated and contradictory entries,
 * in the lists that newswatch ships and in lists of a user's beside them. One class a family of rules.
 */
@NullMarked
package newswatch.tagger.gazetteer.lint;

import org.jspecify.annotations.NullMarked;
