package newswatch.launcher.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of newswatch this is. */
public final class Build {
    private static final String FILE = "/newswatch/launcher/build.properties";

    private Build() {}

    /** One line: {@code newswatch 1.2.0 (Kafka 4.3.1, Java 17.0.15)}. */
    public static String describe() {
        var properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the newswatch jar lacks " + FILE);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "newswatch " + properties.getProperty("version") + " (Kafka " + properties.getProperty("kafka")
                + ", Java " + Runtime.version().toString().replaceFirst("[+].*", "") + ")";
    }
}
