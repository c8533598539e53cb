/** How fast the tagger reads, beside what any pass over the text costs and a public matcher with the same names. */
@NullMarked
package newswatch.benchmarks.tagging;

import org.jspecify.annotations.NullMarked;
