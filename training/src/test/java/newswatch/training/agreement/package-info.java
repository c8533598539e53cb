@NullMarked
package newswatch.training.agreement;

import org.jspecify.annotations.NullMarked;
