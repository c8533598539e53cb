package newswatch.launcher.command;

import java.util.List;
import java.util.stream.Collectors;
import newswatch.launcher.cluster.CompactedTopic;
import newswatch.schemas.country.Countries;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code newswatch gazetteer}: names that the tagger shall know beside its own. */
@Command(
        name = "gazetteer",
        description = {
            "Changes the names that the tagger knows.",
            "",
            "A change holds for articles that come after it, without a restart."
        },
        subcommands = {
            GazetteerCommand.Put.class,
            GazetteerCommand.ListThem.class,
            GazetteerCommand.Remove.class,
            GazetteerImportCommand.class,
            GazetteerLintCommand.class
        },
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footer = "  newswatch gazetteer list")
final class GazetteerCommand extends CommandGroup {
    static final EntryTable<GazetteerEntry> TABLE = new EntryTable<>(
            Topics.GAZETTEER,
            "change of",
            "no changes; add one by: newswatch gazetteer put --input FILE",
            List.of("ENTITY", "NAME", "COUNTRIES", "NAMES IN TEXTS"),
            entry -> List.of(
                    entry.id(),
                    entry.name(),
                    String.join(",", entry.countries()),
                    entry.names().stream().map(GazetteerEntry.Name::text).collect(Collectors.joining(", "))));

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
    static final class Put extends EntryCommand.Put<GazetteerEntry> {
        @Option(
                names = "--input",
                order = 1,
                paramLabel = "FILE|-",
                defaultValue = JsonLines.STREAM,
                description = "Entries, one JSON object a line; - for standard input (default: ${DEFAULT-VALUE}).")
        String input;

        Put() {
            super(TABLE);
        }

        @Override
        public Integer call() {
            CompactedTopic<GazetteerEntry> topic = topic(kafka.cluster());
            write(topic, read(input, entry -> entry.countries().forEach(Countries::requireOrUnknown)));
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
    static final class ListThem extends EntryCommand.ListThem<GazetteerEntry> {
        ListThem() {
            super(TABLE);
        }
    }

    /** {@code newswatch gazetteer remove}. */
    @Command(
            name = "remove",
            description = "Takes changes back: what the built-in lists say then holds again.",
            exitCodeList = {"0:done", "1:failed, or there is no such change: nothing was removed", "2:wrong use"},
            footer = "  newswatch gazetteer remove company:acme")
    static final class Remove extends EntryCommand.Remove<GazetteerEntry> {
        Remove() {
            super(TABLE);
        }
    }
}
