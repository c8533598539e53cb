/** People: titles, surnames, and names that no list holds. */
@NullMarked
package newswatch.tagger.person;

import org.jspecify.annotations.NullMarked;
