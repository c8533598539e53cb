/** RSS 0.9x, 1.0, 2.0 and Atom: cut into items that stand or fall alone, read by ROME, HTML to plain text. */
@NullMarked
package newswatch.producer.feed;

import org.jspecify.annotations.NullMarked;
