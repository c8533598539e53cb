/** Language tags as feeds write them, and a guess by script where they write none. */
@NullMarked
package newswatch.producer.language;

import org.jspecify.annotations.NullMarked;
