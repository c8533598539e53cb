/** Tests of rules against tagged articles. */
@NullMarked
package newswatch.alerts.match;

import org.jspecify.annotations.NullMarked;
