/** The life of the process: logging, and stopping cleanly when asked to. */
@NullMarked
package newswatch.launcher.process;

import org.jspecify.annotations.NullMarked;
