/** Companies: what stands around their names, and names that no list holds. */
@NullMarked
package newswatch.tagger.company;

import org.jspecify.annotations.NullMarked;
