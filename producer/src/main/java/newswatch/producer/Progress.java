package newswatch.producer;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param read items met so far
 * @param sent articles acknowledged by Kafka, or handed to the consumer
 * @param deadLettered items that are no article
 * @param bytes bytes read
 * @param elapsed since the run began
 * @param perSecond items a second since the last report
 * @param input what is being read; empty between inputs
 */
public record Progress(
        long read, long sent, long deadLettered, long bytes, Duration elapsed, double perSecond, String input) {}
