package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.GroupLag;
import newswatch.launcher.cluster.RateMeter;
import newswatch.launcher.process.Failure;
import newswatch.launcher.process.Heartbeat;
import newswatch.launcher.process.Logging;
import newswatch.launcher.process.StopSignal;
import newswatch.launcher.terminal.Terminal;
import newswatch.schemas.topic.Topics;
import newswatch.streams.NewsStream;
import newswatch.streams.StreamsSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newswatch stream}: one instance of the topology. */
@Command(
        name = "stream",
        description = {
            "Tags and counts what comes in, and raises alerts, until Ctrl-C or SIGTERM.",
            "",
            "Start as many as you like on one cluster, at most one thread a partition: they share the work, and take over"
                    + " from one that dies. All results are exactly once."
        },
        exitCodeList = {"0:done", "1:failed", "2:wrong use", "130, 143:ended by Ctrl-C, by SIGTERM"},
        footer = "  newswatch stream --bootstrap-server broker:9092 --state-dir /var/lib/newswatch --threads 4")
final class StreamCommand implements Callable<Integer>, LogsItself {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration REPORT = Duration.ofMinutes(1);
    private static final Duration START = Duration.ofMinutes(10);

    @Option(
            names = "--application-id",
            order = 1,
            paramLabel = "ID",
            defaultValue = StreamsSettings.DEFAULT_APPLICATION_ID,
            description = "Instances with one id share the work; another id counts everything anew (default:"
                    + " ${DEFAULT-VALUE}).")
    String applicationId;

    @Option(
            names = "--state-dir",
            order = 2,
            paramLabel = "DIR",
            description =
                    "Where this instance keeps its stores; a copy of all is in Kafka (default: .newswatch/state in your"
                            + " home folder).")
    @Nullable
    Path stateDir;

    @Option(
            names = "--threads",
            order = 3,
            paramLabel = "N",
            defaultValue = "1",
            description = "Threads of this instance (default: ${DEFAULT-VALUE}).")
    int threads;

    @Option(
            names = "--standbys",
            order = 4,
            paramLabel = "N",
            defaultValue = "0",
            description = "Other instances that keep a copy of each store, to take over quickly (default:"
                    + " ${DEFAULT-VALUE}).")
    int standbys;

    @Option(
            names = "--day-zone",
            order = 5,
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "Time zone whose days are counted; may be repeated (default: ${DEFAULT-VALUE}).")
    List<String> dayZones;

    @Option(
            names = "--retention",
            order = 6,
            paramLabel = "DURATION",
            defaultValue = "P30D",
            description = "How old an article may be when it comes in and still be counted, ISO 8601 (default:"
                    + " ${DEFAULT-VALUE}).")
    Duration retention;

    @Option(
            names = "--heartbeat",
            order = 7,
            paramLabel = "FILE",
            description = "Touched every second while the topology runs: for health checks (default: none).")
    @Nullable
    Path heartbeat;

    @Mixin
    KafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Logging.forService(general.verbosity());
        StreamsSettings settings = settings();
        Cluster cluster = kafka.cluster();
        cluster.topics(); // tells at once if nobody is there
        try (StopSignal stop = StopSignal.ofProcess();
                Admin admin = cluster.admin();
                NewsStream stream = start(cluster, settings)) {
            follow(cluster, admin, stream, stop);
            stream.failure().ifPresent(StreamCommand::fail);
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private StreamsSettings settings() {
        Path folder = stateDir != null ? stateDir : Path.of(System.getProperty("user.home", ""), ".newswatch", "state");
        try {
            return StreamsSettings.in(folder)
                    .withApplicationId(applicationId)
                    .withThreads(threads)
                    .withStandbys(standbys)
                    .withRetention(retention)
                    .withDayZones(dayZones.stream().map(ZoneId::of).toList());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static NewsStream start(Cluster cluster, StreamsSettings settings) {
        try {
            return NewsStream.start(cluster.streamsProperties(), settings);
        } catch (IllegalStateException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        } catch (KafkaException e) {
            throw cluster.explain(e);
        }
    }

    private void follow(Cluster cluster, Admin admin, NewsStream stream, StopSignal stop) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Newswatch.terminal(spec);
        for (Instant limit = Instant.now().plus(START); !stream.awaitReady(TICK) && !stop.isAsked(); ) {
            stream.failure().ifPresent(StreamCommand::fail);
            if (Instant.now().isAfter(limit)) {
                throw new Failure(
                        "not ready after " + START.toMinutes() + " minutes; --verbose shows what it waits for");
            }
        }
        if (!stop.isAsked()) {
            out.println("ready: application " + applicationId + " at " + cluster.bootstrapServers());
            out.flush();
        }
        var rate = new RateMeter();
        Instant reported = Instant.now();
        String last = "";
        var alive = new Heartbeat(heartbeat);
        while (!stop.await(TICK) && !stream.awaitEnd(Duration.ZERO)) {
            if (stream.isReady()) {
                alive.beat();
            }
            GroupLag lag = GroupLag.measure(cluster, admin, applicationId, Topics.ARTICLES.name());
            rate.at(Instant.now(), lag.processed());
            String line = String.format(
                    Locale.ROOT, "%,d articles, %.1f/s, lag %,d", lag.processed(), rate.perSecond(), lag.input());
            if (terminal.isTerminal()) {
                out.print("\r\u001b[K" + line);
            } else if (!line.equals(last)
                    && Duration.between(reported, Instant.now()).compareTo(REPORT) > 0) {
                out.println(line);
                reported = Instant.now();
                last = line;
            }
            out.flush();
        }
        if (terminal.isTerminal()) {
            out.println();
        }
    }

    private static void fail(Throwable error) {
        throw new Failure("the topology ended: " + error.getMessage() + "; nothing committed is lost", error);
    }
}
