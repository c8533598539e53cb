/**
 * The page on which people look at what the tagger has right and wrong: {@link
 * newswatch.tagger.evaluation.page.ComparisonPage} writes it as one file that needs no network.
 */
@NullMarked
package newswatch.tagger.evaluation.page;

import org.jspecify.annotations.NullMarked;
