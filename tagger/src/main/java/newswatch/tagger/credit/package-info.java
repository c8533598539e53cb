/** Bylines, datelines, agency marks and copyright lines: they hold no mentions. */
@NullMarked
package newswatch.tagger.credit;

import org.jspecify.annotations.NullMarked;
