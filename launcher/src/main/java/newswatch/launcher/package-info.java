/** The newswatch program: its {@code main} and what it says of itself. */
@NullMarked
package newswatch.launcher;

import org.jspecify.annotations.NullMarked;
