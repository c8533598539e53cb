/** The topic catalogue, the serdes, and a topic read to its end; the one package of the contract that knows Kafka. */
@NullMarked
package newswatch.schemas.topic;

import org.jspecify.annotations.NullMarked;
