/** The countries that there are, for those who take codes from people; records only hold to the form of a code. */
@NullMarked
package newswatch.schemas.country;

import org.jspecify.annotations.NullMarked;
