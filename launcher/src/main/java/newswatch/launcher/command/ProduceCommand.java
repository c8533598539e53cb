package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.process.Heartbeat;
import newswatch.launcher.process.Logging;
import newswatch.launcher.process.StopSignal;
import newswatch.launcher.terminal.Cells;
import newswatch.launcher.terminal.Terminal;
import newswatch.producer.Ingestion;
import newswatch.producer.IngestionListener;
import newswatch.producer.Progress;
import newswatch.producer.Summary;
import newswatch.schemas.topic.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newswatch produce}: articles into Kafka. */
@Command(
        name = "produce",
        description = {
            "Reads feeds and files, and sends their articles to Kafka.",
            "",
            "RSS and Atom feeds, and JSON Lines with the fields of news.articles; what is no article goes to"
                    + " news.dead-letters with the reason. A folder may hold a table sources.tsv that says which file is"
                    + " of which outlet and country."
        },
        exitCodeList = {
            "0:everything was read and sent; what is no article was put aside",
            "1:failed, or some input could not be read, or not to its end; the rest was sent",
            "2:wrong use",
            "130, 143:ended by Ctrl-C, by SIGTERM; what was sent is stored"
        },
        footer = {
            "  newswatch produce feeds/ --watch --source-country KR",
            "  newswatch produce https://news.example/rss",
            "  zcat articles.jsonl.gz | newswatch produce -"
        })
final class ProduceCommand implements Callable<Integer>, LogsItself {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|URL|-",
            description = "What to read, one after the other; - for standard input.")
    List<String> inputs;

    @Option(
            names = "--watch",
            order = 1,
            description = "Go on watching the folders for new and changed files, until Ctrl-C (default: no).")
    boolean watch;

    @Option(
            names = "--interval",
            order = 2,
            paramLabel = "DURATION",
            defaultValue = "PT2S",
            description = "How often to look while watching, ISO 8601 (default: ${DEFAULT-VALUE}).")
    Duration interval;

    @Option(
            names = "--source",
            order = 3,
            paramLabel = "NAME",
            description =
                    "Name of the outlet, where neither item nor sources.tsv gives one (default: the feed's title).")
    @Nullable
    String source;

    @Option(
            names = "--source-country",
            order = 4,
            paramLabel = "CC",
            description = "Country of the outlet, ISO 3166-1, where nothing else gives one (default: ZZ, unknown).")
    @Nullable
    String sourceCountry;

    @Option(
            names = "--language",
            order = 5,
            paramLabel = "TAG",
            description = "Language, BCP 47, where nothing else gives one (default: guessed by script).")
    @Nullable
    String language;

    @Option(
            names = "--heartbeat",
            order = 6,
            paramLabel = "FILE",
            description = "Touched every second or two while it reads or watches: for health checks (default: none).")
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
        var problems = new Problems(spec.commandLine());
        Ingestion ingestion = ingestion(problems);
        problems.look(ingestion::check);
        problems.look(kafka::cluster);
        problems.end();
        Cluster cluster = kafka.cluster();
        cluster.require(Topics.ARTICLES.name(), Topics.DEAD_LETTERS.name());
        try (StopSignal stop = StopSignal.ofProcess()) {
            stop.onAsk(ingestion::stop);
            Summary summary = ingestion.send(cluster.properties());
            if (Newswatch.terminal(spec).isTerminal()) {
                spec.commandLine().getOut().print("\r\u001b[K");
            }
            summary.print(spec.commandLine().getOut());
            return summary.complete() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private Ingestion ingestion(Problems problems) {
        var builder = Ingestion.builder()
                .inputs(inputs)
                .stdin(System.in)
                .source(source)
                .patience(Cluster.PATIENCE)
                .listener(progress());
        problems.option("--source-country", () -> builder.country(sourceCountry));
        problems.option("--language", () -> builder.language(language));
        if (watch) {
            problems.option("--interval", () -> builder.watch(interval));
        }
        return builder.build();
    }

    /** On a terminal, one line that is overwritten; elsewhere the summary is enough. */
    private IngestionListener progress() {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Newswatch.terminal(spec);
        var alive = new Heartbeat(heartbeat);
        return new IngestionListener() {
            @Override
            public void progress(Progress progress) {
                alive.beat();
                if (terminal.isTerminal()) {
                    String line = String.format(
                            Locale.ROOT,
                            "%,d sent, %,d put aside, %,.0f/s  %s",
                            progress.sent(),
                            progress.deadLettered(),
                            progress.perSecond(),
                            Cells.plain(progress.input()));
                    out.print("\r\u001b[K" + Cells.cut(line, terminal.columns() - 1));
                    out.flush();
                }
            }
        };
    }
}
