/** The demo: broker, sample, topology and a live view of the output topics in one process. */
@NullMarked
package newswatch.launcher.demo;

import org.jspecify.annotations.NullMarked;
