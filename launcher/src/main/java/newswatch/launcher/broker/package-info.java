/** A single-node Kafka inside this process: real Kafka, its data in one folder. */
@NullMarked
package newswatch.launcher.broker;

import org.jspecify.annotations.NullMarked;
