/** What the tagger knows of languages: sentences, particles, word boundaries. */
@NullMarked
package newswatch.tagger.language;

import org.jspecify.annotations.NullMarked;
