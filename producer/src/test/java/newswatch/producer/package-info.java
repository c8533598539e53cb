@NullMarked
package newswatch.producer;

import org.jspecify.annotations.NullMarked;
