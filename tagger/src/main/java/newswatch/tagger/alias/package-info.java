/** Second names that an article itself gives in brackets: 가온누리텍(GNT), Better Lighthouses Act (BLA). */
@NullMarked
package newswatch.tagger.alias;

import org.jspecify.annotations.NullMarked;
