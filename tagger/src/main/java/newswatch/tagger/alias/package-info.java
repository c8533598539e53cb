/** Second names that an article itself gives in brackets: 창신메모리(CXMT), 생산세액공제(AMPC). */
@NullMarked
package newswatch.tagger.alias;

import org.jspecify.annotations.NullMarked;
