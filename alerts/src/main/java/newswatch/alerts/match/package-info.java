/** Rules and a tagged article to matches, as a plain function: stream, rule tests and dashboard share it. */
@NullMarked
package newswatch.alerts.match;

import org.jspecify.annotations.NullMarked;
