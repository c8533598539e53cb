/** The packaged command in processes of its own, against a real broker: from a file of news to the counts, and kills. */
@NullMarked
package newswatch.systemtests.process;

import org.jspecify.annotations.NullMarked;
