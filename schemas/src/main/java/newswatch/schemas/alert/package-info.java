/** Alert rules, and the alerts that they raise. */
@NullMarked
package newswatch.schemas.alert;

import org.jspecify.annotations.NullMarked;
