package newswatch.launcher.command;

import newswatch.launcher.process.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** What every command takes. */
@Command(
        versionProvider = GeneralOptions.Version.class,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExample:%n",
        sortOptions = false,
        sortSynopsis = false)
final class GeneralOptions {
    @Option(
            names = {"-v", "--verbose"},
            order = 103,
            description = "Log more to the error stream; twice for everything.")
    boolean[] verbose = {};

    @Option(names = "--stacktrace", order = 104, description = "Show where in the program an error arose.")
    boolean stacktrace;

    @Option(
            names = {"-h", "--help"},
            order = 105,
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            order = 106,
            versionHelp = true,
            description = "Show which newswatch, Kafka and Java this is.")
    boolean version;

    /** How often {@code --verbose} was given. */
    int verbosity() {
        return verbose.length;
    }

    /** Reads the version only when it is asked for. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Build.describe()};
        }
    }
}
