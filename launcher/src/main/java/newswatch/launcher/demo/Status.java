package newswatch.launcher.demo;

import java.time.Duration;
import newswatch.launcher.cluster.GroupLag;

/**
 * How the demo goes.
 *
 * @param bootstrapServers where Kafka is reached
 * @param folder where the data lie
 * @param elapsed since the start
 * @param phase what goes on, in a word or two
 * @param rate articles processed a second, of late
 * @param lag of the topology
 */
record Status(String bootstrapServers, String folder, Duration elapsed, String phase, double rate, GroupLag lag) {}
