@NullMarked
package newswatch.producer.input;

import org.jspecify.annotations.NullMarked;
