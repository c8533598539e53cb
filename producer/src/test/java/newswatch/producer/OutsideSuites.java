package newswatch.producer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Outside test suites: not part of the repository; a test that wants one is skipped where it is absent. */
public final class OutsideSuites {
    private static final String PROPERTY = "newswatch.suites";

    private OutsideSuites() {}

    /** A file in the folder that the system property {@value #PROPERTY} or the variable NEWSWATCH_SUITES names. */
    public static Path file(String name) {
        String folder = System.getProperty(PROPERTY, System.getenv("NEWSWATCH_SUITES"));
        assumeTrue(folder != null, "skipped: NEWSWATCH_SUITES does not name a folder of outside test suites");
        Path file = Path.of(folder, name);
        assumeTrue(Files.exists(file), "skipped: " + file + " is not there");
        return file;
    }
}
