package newswatch.launcher.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stream of the process ends in.
 *
 * @param isTerminal whether a person looks at it, and the cursor may move
 * @param colours whether colours are welcome
 * @param columns width in cells
 * @param lines height
 */
public record Terminal(boolean isTerminal, boolean colours, int columns, int lines) {
    /** A file or a pipe. */
    public static final Terminal NONE = new Terminal(false, false, 100, 30);

    private static final Pattern SIZE = Pattern.compile("(\\d+) (\\d+)\\s*");
    private static final int OUT = 1;
    private static final int ERR = 2;

    /** Where standard output goes. */
    public static Terminal ofOutput() {
        return of(OUT, System.getenv());
    }

    /** Where the error stream goes. */
    public static Terminal ofErrors() {
        return of(ERR, System.getenv());
    }

    /** The same terminal at its present size. */
    public Terminal measured() {
        if (!isTerminal) {
            return this;
        }
        Matcher size = SIZE.matcher(
                run("stty size < /dev/tty", Redirect.PIPE, Redirect.DISCARD).text());
        return size.matches()
                ? new Terminal(true, colours, atLeast(40, size.group(2)), atLeast(10, size.group(1)))
                : this;
    }

    private static Terminal of(int stream, Map<String, String> environment) {
        boolean terminal = !environment.getOrDefault("TERM", "dumb").equals("dumb")
                && run("test -t " + stream, Redirect.INHERIT, Redirect.INHERIT).code() == 0;
        boolean colours = terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return terminal ? new Terminal(true, colours, NONE.columns, NONE.lines).measured() : NONE;
    }

    private static int atLeast(int least, String digits) {
        return Math.max(least, Integer.parseInt(digits));
    }

    private record Result(int code, String text) {}

    /** Java can't ask the terminal; a shell can. Where there is none, there is no terminal that we could use. */
    private static Result run(String command, Redirect output, Redirect errors) {
        try {
            Process process = new ProcessBuilder(List.of("sh", "-c", command))
                    .redirectOutput(output)
                    .redirectError(errors)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(2, TimeUnit.SECONDS);
            return new Result(ended ? process.exitValue() : 1, text);
        } catch (IOException e) {
            return new Result(1, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(1, "");
        }
    }
}
