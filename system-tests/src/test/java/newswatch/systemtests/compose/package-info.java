/**
 * Whether a running newswatch made of the bundled sample what the sample's README says is in it. {@code
 * system-tests/compose-check} compiles this package beside the packaged jar and runs it against the compose file's Kafka.
 */
@NullMarked
package newswatch.systemtests.compose;

import org.jspecify.annotations.NullMarked;
