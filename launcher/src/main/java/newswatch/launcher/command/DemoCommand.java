package newswatch.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newswatch.launcher.broker.Ports;
import newswatch.launcher.demo.Demo;
import newswatch.launcher.process.Logging;
import newswatch.launcher.process.StopSignal;
import newswatch.launcher.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newswatch demo}: everything in one process, on a sample. */
@Command(
        name = "demo",
        description = {
            "Shows newswatch at work on a sample; nothing else is needed.",
            "",
            "It starts a Kafka broker inside, replays a sample of Korean and English news, and shows live which countries,"
                    + " companies, policies and people it speaks of, and alerts on the policies you follow.",
            "",
            "Other programs can join: the address of the broker is printed. A second start goes on where the first ended."
        },
        exitCodeList = {"0:done", "1:failed", "2:wrong use", "130:ended by Ctrl-C; data are kept"},
        footer = {"  newswatch demo --once", "  newswatch demo --follow 상호관세 --follow \"Digital Markets Act\""})
final class DemoCommand implements Callable<Integer>, LogsItself {
    private static final int USUAL_PORT = 9092;
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--once",
            order = 1,
            description = "End when everything is processed, and print the tables (default: go on until Ctrl-C).")
    boolean once;

    @Option(
            names = "--feed",
            order = 2,
            paramLabel = "URL",
            description = "Also read this feed, once; may be repeated (default: none).")
    List<String> feeds = List.of();

    @Option(
            names = "--follow",
            order = 3,
            paramLabel = "POLICY",
            description = "Also raise alerts on this policy: any name of it, or its id; may be repeated (default: the"
                    + " sample's four).")
    List<String> follow = List.of();

    @Option(
            names = "--data-dir",
            order = 4,
            paramLabel = "DIR",
            description = "Where everything is kept (default: .newswatch/demo in your home folder).")
    @Nullable
    Path dataDir;

    @Option(
            names = "--kafka-port",
            order = 5,
            paramLabel = "N",
            description = "Port of the broker, 0 for any that is free (default: 9092 if it is free, else any).")
    @Nullable
    Integer kafkaPort;

    @Mixin
    UnusedKafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (kafka.bootstrapServer != null || kafka.config != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the demo has a broker of its own: leave --bootstrap-server and --config away, or run"
                            + " 'newswatch stream' on your cluster");
        }
        int port = kafkaPort != null ? kafkaPort : Ports.isFree(USUAL_PORT) ? USUAL_PORT : 0;
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--kafka-port " + port + ": no port; 0 to " + LAST_PORT);
        }
        Path folder = dataDir != null ? dataDir : usualFolder();
        Logging.toFile(general.verbosity(), Demo.log(folder));
        Terminal terminal = Newswatch.terminal(spec);
        try (StopSignal stop = StopSignal.ofProcess()) {
            var options = new Demo.Options(once, feeds, follow, folder, port);
            new Demo(options, spec.commandLine().getOut(), terminal, stop).run();
            return ExitCode.DONE;
        }
    }

    private static Path usualFolder() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return Files.isWritable(home)
                ? home.resolve(".newswatch").resolve("demo")
                : Path.of(System.getProperty("java.io.tmpdir"), "newswatch-demo-" + System.getProperty("user.name"));
    }
}
