/** Policies looked up by the names that people know them by. */
@NullMarked
package newswatch.launcher.policy;

import org.jspecify.annotations.NullMarked;
