/** A Kafka cluster as the commands see it: how to reach it, its topics, the lag of a group. */
@NullMarked
package newswatch.launcher.cluster;

import org.jspecify.annotations.NullMarked;
