/** Why each mention of an article is one, and what else the tagger looked at. Nothing here runs unless it is asked for. */
@NullMarked
package newswatch.tagger.explain;

import org.jspecify.annotations.NullMarked;
