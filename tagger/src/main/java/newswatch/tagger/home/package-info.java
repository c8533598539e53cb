/**
 * Where names that no list holds are at home.
 *
 * <p>A name's home is decided once for its article and holds for all its mentions: by the country word or place beside
 * it, by the country or place within the name, by its legal form or shape, by the company or person that it stands with,
 * and last by where the paragraph and the article play.
 */
@NullMarked
package newswatch.tagger.home;

import org.jspecify.annotations.NullMarked;
