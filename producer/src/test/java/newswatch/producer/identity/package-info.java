@NullMarked
package newswatch.producer.identity;

import org.jspecify.annotations.NullMarked;
