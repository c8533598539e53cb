/**
 * The compact encoding of what the topology keeps in stores and sends to itself: variable-length numbers, UTF-8 text.
 * Every encoded value begins with the version of its format, so that a later release can read what an earlier one wrote.
 */
@NullMarked
package newswatch.streams.binary;

import org.jspecify.annotations.NullMarked;
