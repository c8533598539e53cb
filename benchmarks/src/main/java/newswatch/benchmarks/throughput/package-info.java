/** Articles a second through the whole topology, beside a topology that only copies them, in one run. */
@NullMarked
package newswatch.benchmarks.throughput;

import org.jspecify.annotations.NullMarked;
