/**
 * Names that no list and no rule knows: a linear-chain conditional random field reads, unit by unit, with what the
 * rules found among its features, and says where companies, policies and people stand and how sure that is. A linear
 * classifier of whole words comes before it: most words can be of no name, and are passed over. What is learned of a word
 * by itself is remembered from article to article.
 *
 * <p>J. Lafferty, A. McCallum, F. Pereira: Conditional random fields. ICML 2001. The models are trained by the module
 * {@code training}; a language is a file.
 */
@NullMarked
package newswatch.tagger.sequence;

import org.jspecify.annotations.NullMarked;
