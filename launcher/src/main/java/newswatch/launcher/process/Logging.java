package newswatch.launcher.process;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is logged, and where. The logging library reads its settings once, when the first logger is made: this comes
 * before anything of Kafka is touched.
 */
public final class Logging {
    private static final String PREFIX = "org.slf4j.simpleLogger.";
    private static final List<String> NEWSWATCH = List.of("off", "info", "debug");
    private static final List<String> OTHERS = List.of("off", "warn", "info");
    private static final List<String> SERVICE = List.of("warn", "info", "debug");
    private static final List<String> SERVICE_OTHERS = List.of("error", "warn", "info");

    /** Loggers of Kafka that warn at every start of a broker and of Kafka Streams, of nothing. */
    private static final List<String> FALSE_ALARMS = List.of(
            "org.apache.kafka.controller.QuorumController",
            "org.apache.kafka.clients.consumer.internals.OffsetFetcherUtils");

    private Logging() {}

    /**
     * For a command that a person runs: quiet, for it tells its errors itself.
     *
     * @param verbosity how often {@code --verbose} was given
     */
    public static void forCommand(int verbosity) {
        set(NEWSWATCH, OTHERS, verbosity, null);
    }

    /** For a process that goes on by itself: warnings to the error stream. */
    public static void forService(int verbosity) {
        set(SERVICE, SERVICE_OTHERS, verbosity, null);
    }

    /** For a command that fills the whole terminal: everything goes to a file, which is begun anew. */
    public static void toFile(int verbosity, Path file) {
        if (verbosity == 0) {
            FALSE_ALARMS.forEach(name -> property("log." + name, "error"));
        }
        set(SERVICE, SERVICE_OTHERS, verbosity + 1, file);
    }

    private static void set(List<String> own, List<String> others, int verbosity, @Nullable Path file) {
        int level = Math.min(verbosity, own.size() - 1);
        property("defaultLogLevel", others.get(level));
        property("log.newswatch", own.get(level));
        property("showDateTime", "true");
        property("dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        property("showThreadName", "false");
        if (file != null) {
            property("logFile", file.toString());
        }
    }

    private static void property(String name, String value) {
        if (System.getProperty(PREFIX + name) == null) { // the user's own -D counts
            System.setProperty(PREFIX + name, value);
        }
    }
}
