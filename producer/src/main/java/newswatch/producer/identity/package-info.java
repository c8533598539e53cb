/** Which texts are one article: canonical URL, else feed and GUID, else a hash of the text. */
@NullMarked
package newswatch.producer.identity;

import org.jspecify.annotations.NullMarked;
