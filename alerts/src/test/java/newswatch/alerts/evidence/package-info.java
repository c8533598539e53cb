/** Tests of snippets and alerts. */
@NullMarked
package newswatch.alerts.evidence;

import org.jspecify.annotations.NullMarked;
