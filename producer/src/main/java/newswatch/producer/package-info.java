/** Ingestion: feeds, files and pages to {@code news.articles}. {@link newswatch.producer.Ingestion} is the front door. */
@NullMarked
package newswatch.producer;

import org.jspecify.annotations.NullMarked;
