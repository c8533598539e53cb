@NullMarked
package newswatch.producer.publish;

import org.jspecify.annotations.NullMarked;
