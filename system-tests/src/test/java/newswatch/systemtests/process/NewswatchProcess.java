package newswatch.systemtests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code newswatch} as users have it: the packaged jar, run by this JVM's java. */
final class NewswatchProcess implements AutoCloseable {
    static final Path JAR =
            Path.of("../launcher/target/newswatch.jar").toAbsolutePath().normalize();

    private final Process process;
    private final Path output;

    private NewswatchProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * @param output file that takes what it prints, on both streams
     * @param arguments of the command line
     */
    static NewswatchProcess start(Path output, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            return new NewswatchProcess(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end and returns what it printed. */
    static String run(Path output, int exitCode, String... arguments) {
        try (NewswatchProcess process = start(output, arguments)) {
            assertThat(process.exitCode(Duration.ofMinutes(2)))
                    .as(() -> String.join(" ", arguments) + ":\n" + process.output())
                    .isEqualTo(exitCode);
            return process.output();
        }
    }

    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode(Duration patience) {
        try {
            assertThat(process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
                    .as(() -> "still running: " + output())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As kill -9 does: nothing is flushed, no hook runs. */
    void kill() {
        process.destroyForcibly();
        exitCode(Duration.ofSeconds(10));
    }

    /** As Ctrl-C or an orchestrator does. */
    int terminate() {
        process.destroy();
        return exitCode(Duration.ofSeconds(60));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
