package newswatch.launcher.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import java.util.function.LongSupplier;
import newswatch.launcher.process.Failure;

/**
 * The folder of a demo: Kafka's data, the topology's stores, the log, and by how many days the sample was moved, so that
 * a second start knows its articles again.
 */
final class DataFolder {
    private static final String SHIFT = "sample-moved-by-days";
    private static final String SINCE = "since";
    /** After this long the sample would soon be late: it is moved anew, and counted anew. */
    private static final Duration FRESH = Duration.ofDays(20);

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws Failure if it can't be made */
    static DataFolder at(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new Failure("can't make the data folder " + home + " (" + e + "); name another by --data-dir", e);
        }
        return new DataFolder(home);
    }

    Path path() {
        return folder;
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    Path stores() {
        return folder.resolve("streams");
    }

    Path log() {
        return folder.resolve("demo.log");
    }

    /** Whether a demo has run here before. */
    boolean isUsed() {
        return Files.exists(kafka().resolve("meta.properties"));
    }

    /**
     * How the sample is moved.
     *
     * @param days by how many
     * @param anew whether it was by others before
     */
    record Shift(long days, boolean anew) {}

    /**
     * By how many days the sample is moved here: as chosen at the first start, unless that is long ago.
     *
     * @param wanted what to choose now; asked only if something is to be chosen
     */
    Shift sampleShift(Instant now, LongSupplier wanted) {
        Path file = folder.resolve("demo.properties");
        var properties = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                Instant since = Instant.parse(properties.getProperty(SINCE, "1970-01-01T00:00:00Z"));
                if (now.isBefore(since.plus(FRESH))) {
                    return new Shift(Long.parseLong(properties.getProperty(SHIFT)), false);
                }
            }
            long chosen = wanted.getAsLong();
            Object before = properties.setProperty(SHIFT, Long.toString(chosen));
            properties.setProperty(SINCE, now.toString());
            write(properties, file);
            return new Shift(chosen, before != null && !before.equals(Long.toString(chosen)));
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            throw new Failure(
                    "can't use " + file + ": " + e.getMessage() + "; remove it, or name another --data-dir", e);
        }
    }

    /** Whole or not at all, whenever the process is killed. */
    private static void write(Properties properties, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            properties.store(writer, "newswatch demo");
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
