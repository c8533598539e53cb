/** Names of the gazetteer in an article: which of them mean their entity there. */
@NullMarked
package newswatch.tagger.listed;

import org.jspecify.annotations.NullMarked;
