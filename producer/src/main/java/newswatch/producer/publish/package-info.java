/** To Kafka: articles with their headers, and what could not be read to {@code news.dead-letters}. */
@NullMarked
package newswatch.producer.publish;

import org.jspecify.annotations.NullMarked;
