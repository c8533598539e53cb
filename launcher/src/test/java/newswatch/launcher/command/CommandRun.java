package newswatch.launcher.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import newswatch.launcher.terminal.Terminal;

/**
 * One command, run in this process.
 *
 * @param code its exit code
 * @param out what it wrote
 * @param err what it wrote to the error stream
 */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Newswatch.commandLine(new PrintWriter(out), new PrintWriter(err), Terminal.NONE)
                .execute(args);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
