/** Records to JSON and back, the one way for files and topics alike. */
@NullMarked
package newswatch.schemas.json;

import org.jspecify.annotations.NullMarked;
