/** Which of several readings of one stretch of text stands. */
@NullMarked
package newswatch.tagger.overlap;

import org.jspecify.annotations.NullMarked;
