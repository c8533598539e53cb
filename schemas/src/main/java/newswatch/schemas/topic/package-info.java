/** The topic catalogue and the serdes; the one package of the contract that knows Kafka. */
@NullMarked
package newswatch.schemas.topic;

import org.jspecify.annotations.NullMarked;
