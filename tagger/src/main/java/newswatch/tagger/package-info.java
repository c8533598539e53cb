/** Text to mentions: a plain library that knows no Kafka. */
@NullMarked
package newswatch.tagger;

import org.jspecify.annotations.NullMarked;
