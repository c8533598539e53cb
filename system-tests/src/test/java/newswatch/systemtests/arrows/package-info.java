/** Which module and package may know which, held by reading the compiled classes. */
@NullMarked
package newswatch.systemtests.arrows;

import org.jspecify.annotations.NullMarked;
