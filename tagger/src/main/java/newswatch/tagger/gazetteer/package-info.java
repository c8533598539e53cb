/** The names that the tagger knows: entries, the files that hold them, and the matcher compiled from them. */
@NullMarked
package newswatch.tagger.gazetteer;

import org.jspecify.annotations.NullMarked;
