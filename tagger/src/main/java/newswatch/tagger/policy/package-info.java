/** Policies: listed ones, laws and programmes by the shape of their names, and what is said of them. */
@NullMarked
package newswatch.tagger.policy;

import org.jspecify.annotations.NullMarked;
