/** JSON Lines: one article a line, with the fields of {@code news.articles}. */
@NullMarked
package newswatch.producer.jsonlines;

import org.jspecify.annotations.NullMarked;
