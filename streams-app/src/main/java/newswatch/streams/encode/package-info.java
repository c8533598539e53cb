/**
 * JSON of what the topology writes most, by hand, for data binding would take most of its time: tagged articles and their
 * mentions, each mention encoded once though it stands in the tagged article and in its own record, fifty times an
 * article. The result is what {@link newswatch.schemas.json.Json} would write, byte for byte; tests hold both together.
 */
@NullMarked
package newswatch.streams.encode;

import org.jspecify.annotations.NullMarked;
