package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.CompactedTopic;
import newswatch.launcher.terminal.Columns;
import newswatch.schemas.country.Countries;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.json.Json;
import newswatch.schemas.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newswatch gazetteer}: names that the tagger shall know beside its own. */
@Command(
        name = "gazetteer",
        description = {
            "Changes the names that the tagger knows.",
            "",
            "A change holds for articles that come after it, without a restart."
        },
        subcommands = {GazetteerCommand.Put.class, GazetteerCommand.ListThem.class, GazetteerCommand.Remove.class},
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footer = "  newswatch gazetteer list")
final class GazetteerCommand implements Runnable {
    @Mixin
    GeneralOptions general;

    @Mixin
    KafkaOptions kafka;

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say which: put, list or remove");
    }

    /** {@code newswatch gazetteer put}. */
    @Command(
            name = "put",
            description = {
                "Adds entities, or puts others in the place of those with the same ids.",
                "",
                "An entry is a JSON object on one line:",
                "{\"id\":\"company:acme\",\"type\":\"COMPANY\",\"name\":\"Acme\",\"countries\":[\"US\"],",
                " \"names\":[{\"text\":\"Acme\",\"language\":\"en\"},{\"text\":\"애크미\",\"language\":\"ko\"}]}"
            },
            exitCodeList = {"0:done", "1:failed: nothing was written", "2:wrong use"},
            footer = "  newswatch gazetteer put --input entries.jsonl")
    static final class Put implements Callable<Integer> {
        @Option(
                names = "--input",
                order = 1,
                paramLabel = "FILE|-",
                defaultValue = JsonLines.STREAM,
                description = "Entries, one JSON object a line; - for standard input (default: ${DEFAULT-VALUE}).")
        String input;

        @Mixin
        KafkaOptions kafka;

        @Mixin
        GeneralOptions general;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            Cluster cluster = kafka.cluster();
            cluster.require(Topics.GAZETTEER.name());
            Map<String, Optional<GazetteerEntry>> entries = new LinkedHashMap<>();
            JsonLines.read(input, System.in, (line, number, origin) -> {
                GazetteerEntry entry = Json.read(origin, GazetteerEntry.class, line);
                entry.countries().forEach(country -> Countries.requireOrUnknown(country));
                entries.put(entry.id(), Optional.of(entry));
            });
            new CompactedTopic<>(cluster, Topics.GAZETTEER).write(entries);
            entries.keySet().forEach(id -> spec.commandLine().getOut().println("put " + id));
            return ExitCode.DONE;
        }
    }

    /** {@code newswatch gazetteer list}. */
    @Command(
            name = "list",
            description =
                    "Shows the changes in force, and entries that can't be read. The built-in names are not listed.",
            exitCodeList = {"0:done", "1:failed", "2:wrong use"},
            footer = "  newswatch gazetteer list --json > entries.jsonl")
    static final class ListThem implements Callable<Integer> {
        @Option(
                names = "--json",
                order = 1,
                description = "As JSON Lines, as 'gazetteer put' reads (default: a table).")
        boolean json;

        @Mixin
        KafkaOptions kafka;

        @Mixin
        GeneralOptions general;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            Cluster cluster = kafka.cluster();
            cluster.require(Topics.GAZETTEER.name());
            PrintWriter out = spec.commandLine().getOut();
            PrintWriter err = spec.commandLine().getErr();
            var columns = new Columns("ENTITY", "NAME", "COUNTRIES", "NAMES IN TEXTS");
            new CompactedTopic<>(cluster, Topics.GAZETTEER)
                    .read()
                    .forEach((key, row) -> row.value()
                            .ifPresentOrElse(
                                    entry -> list(entry, columns, out),
                                    () -> err.println("unreadable " + key + ": " + row.problem())));
            if (!json) {
                columns.lines().forEach(out::println);
            }
            return ExitCode.DONE;
        }

        private void list(GazetteerEntry entry, Columns columns, PrintWriter out) {
            if (json) {
                out.println(new String(Json.write(entry), StandardCharsets.UTF_8));
            }
            String names = String.join(
                    ", ", entry.names().stream().map(GazetteerEntry.Name::text).toList());
            columns.row(entry.id(), entry.name(), String.join(",", entry.countries()), names);
        }
    }

    /** {@code newswatch gazetteer remove}. */
    @Command(
            name = "remove",
            description = "Takes changes back: what the built-in lists say then holds again.",
            exitCodeList = {"0:done", "1:failed, or there is no such change: nothing was removed", "2:wrong use"},
            footer = "  newswatch gazetteer remove company:acme")
    static final class Remove implements Callable<Integer> {
        @Parameters(arity = "1..*", paramLabel = "ID", description = "Entities to remove.")
        List<String> ids;

        @Mixin
        KafkaOptions kafka;

        @Mixin
        GeneralOptions general;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            Cluster cluster = kafka.cluster();
            cluster.require(Topics.GAZETTEER.name());
            RulesCommand.remove(
                    new CompactedTopic<>(cluster, Topics.GAZETTEER),
                    "change of",
                    ids,
                    spec.commandLine().getOut());
            return ExitCode.DONE;
        }
    }
}
