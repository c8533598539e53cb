/** Countries: names, single characters, and whom a sentence is about. */
@NullMarked
package newswatch.tagger.country;

import org.jspecify.annotations.NullMarked;
