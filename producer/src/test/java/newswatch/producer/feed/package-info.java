@NullMarked
package newswatch.producer.feed;

import org.jspecify.annotations.NullMarked;
