@NullMarked
package newswatch.producer.language;

import org.jspecify.annotations.NullMarked;
