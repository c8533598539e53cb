package newswatch.launcher.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import newswatch.launcher.process.Failure;

/** Files of JSON Lines, {@code -} for the streams of the process. */
final class JsonLines {
    static final String STREAM = "-";

    private JsonLines() {}

    /** One line and what to do with it. */
    interface Lines {
        /**
         * Takes one line.
         *
         * @param origin file and line number, for messages
         * @throws IllegalArgumentException what is wrong with it, without the origin
         */
        void accept(String line, long number, String origin);
    }

    /**
     * Reads line by line; blank lines are skipped.
     *
     * @throws Failure if the file can't be read, or naming the line that {@code lines} doesn't take
     */
    static void read(String file, InputStream in, Lines lines) {
        String name = file.equals(STREAM) ? "stdin" : file;
        try (Reader reader = file.equals(STREAM)
                        ? new InputStreamReader(in, StandardCharsets.UTF_8)
                        : new InputStreamReader(Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8);
                BufferedReader buffered = new BufferedReader(reader)) {
            long number = 0;
            for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
                number++;
                String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!bare.isBlank()) {
                    hand(bare, number, name + ":" + number, lines);
                }
            }
        } catch (IOException e) {
            throw new Failure("can't read " + name + ": " + Errors.reason(e), e);
        }
    }

    private static void hand(String line, long number, String origin, Lines lines) {
        try {
            lines.accept(line, number, origin);
        } catch (IllegalArgumentException | Failure e) {
            throw new Failure(origin + ": " + e.getMessage(), e);
        }
    }

    /**
     * A writer to a file, or {@code out} itself, which is then not closed.
     *
     * @throws Failure if the file can't be written
     */
    static PrintWriter writer(String file, PrintWriter out) {
        if (file.equals(STREAM)) {
            return new PrintWriter(out) {
                @Override
                public void close() {
                    flush();
                }
            };
        }
        try {
            return new PrintWriter(
                    new OutputStreamWriter(Files.newOutputStream(Path.of(file)), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure("can't write " + file + ": " + Errors.reason(e), e);
        }
    }

    /** @throws Failure if something written did not get through */
    static void finish(PrintWriter written, String file) {
        if (written.checkError()) {
            throw new Failure("can't write " + (file.equals(STREAM) ? "to standard output" : file)
                    + ": disk full, or the reader went away");
        }
    }
}
