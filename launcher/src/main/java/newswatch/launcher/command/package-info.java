/** The command line: one class a command, the options that they share, and how errors are told. */
@NullMarked
package newswatch.launcher.command;

import org.jspecify.annotations.NullMarked;
