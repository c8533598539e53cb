/**
 * Everything that newswatch writes, counted again by somebody who knows {@code docs/design.md} and the contract, and
 * nothing else: no code of the topology, of the alerts or of the audit. So whatever these have in common, a mistake
 * included, shows here as a difference.
 *
 * <p>{@link newswatch.systemtests.recount.Recount} is the door. It wants a topology that has worked off its input.
 */
@NullMarked
package newswatch.systemtests.recount;

import org.jspecify.annotations.NullMarked;
