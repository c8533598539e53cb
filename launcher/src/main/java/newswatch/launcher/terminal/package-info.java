/** Text for a terminal: widths in cells, colours, tables, a screen redrawn in place. */
@NullMarked
package newswatch.launcher.terminal;

import org.jspecify.annotations.NullMarked;
