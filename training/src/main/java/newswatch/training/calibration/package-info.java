/** Measures how far confidences may be trusted. */
@NullMarked
package newswatch.training.calibration;

import org.jspecify.annotations.NullMarked;
