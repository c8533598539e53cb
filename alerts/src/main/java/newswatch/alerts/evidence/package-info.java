/**
 * From a match to the words that prove it: snippet, evidence, and the alert that carries them. Plain functions, bounded
 * in size whatever the article holds.
 */
@NullMarked
package newswatch.alerts.evidence;

import org.jspecify.annotations.NullMarked;
