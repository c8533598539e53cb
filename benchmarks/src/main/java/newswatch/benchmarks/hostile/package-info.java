/** Whether the tagger's time stays linear on texts made to be slow. */
@NullMarked
package newswatch.benchmarks.hostile;

import org.jspecify.annotations.NullMarked;
