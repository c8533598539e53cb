/** What the tagger says of its reasons, as a person reads it. */
@NullMarked
package newswatch.launcher.explain;

import org.jspecify.annotations.NullMarked;
