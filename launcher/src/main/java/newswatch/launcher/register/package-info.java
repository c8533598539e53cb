/** A user's own register, a table of companies, people or policies as CSV, read as entries of the gazetteer. */
@NullMarked
package newswatch.launcher.register;

import org.jspecify.annotations.NullMarked;
