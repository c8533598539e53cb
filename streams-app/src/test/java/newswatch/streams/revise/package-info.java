/** Tests of what is remembered of an article. */
@NullMarked
package newswatch.streams.revise;

import org.jspecify.annotations.NullMarked;
