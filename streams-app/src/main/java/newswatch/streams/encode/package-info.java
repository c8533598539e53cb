/**
 * Tagged articles and their mentions as JSON, each mention encoded once: it stands in the tagged article and in its own
 * record, fifty times an article, and writing JSON is what the topology spends most of its time on. The result is what
 * {@link newswatch.schemas.json.Json} would write, field by field; tests hold both together.
 */
@NullMarked
package newswatch.streams.encode;

import org.jspecify.annotations.NullMarked;
