/** Gazetteer entries: the names by which companies, policies, people and countries are known. */
@NullMarked
package newswatch.schemas.gazetteer;

import org.jspecify.annotations.NullMarked;
