/** What every kind of input yields: items one after the other, each an article or the reason why it is none. */
@NullMarked
package newswatch.producer.source;

import org.jspecify.annotations.NullMarked;
