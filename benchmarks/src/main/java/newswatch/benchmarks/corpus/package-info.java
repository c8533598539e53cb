/** Articles for benchmarks: as many as wanted, all different, made from the bundled sample. */
@NullMarked
package newswatch.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
