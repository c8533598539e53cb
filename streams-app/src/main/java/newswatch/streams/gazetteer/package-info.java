/** The gazetteer in force: the built-in lists with the changes that {@code news.gazetteer} made to them. */
@NullMarked
package newswatch.streams.gazetteer;

import org.jspecify.annotations.NullMarked;
