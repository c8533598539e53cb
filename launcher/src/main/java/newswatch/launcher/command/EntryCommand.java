package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.CompactedTopic;
import newswatch.launcher.process.Failure;
import newswatch.launcher.terminal.Columns;
import newswatch.schemas.json.Json;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What the commands have in common that change or show a topic which people write. A subclass adds its name, help and
 * table.
 */
abstract class EntryCommand<V> implements Callable<Integer> {
    @Mixin
    KafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    private final EntryTable<V> table;

    private EntryCommand(EntryTable<V> table) {
        this.table = table;
    }

    /** @throws Failure if no broker answers, or the topic is missing */
    final CompactedTopic<V> topic(Cluster cluster) {
        cluster.require(table.topic().name());
        return new CompactedTopic<>(cluster, table.topic());
    }

    final EntryTable<V> table() {
        return table;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Adds entries, or puts others in the place of those with the same keys: all, or none if one is wrong. */
    abstract static class Put<V> extends EntryCommand<V> {
        Put(EntryTable<V> table) {
            super(table);
        }

        /**
         * Entries from a file of JSON Lines.
         *
         * @param check throws an {@link IllegalArgumentException} or {@link Failure} if an entry should not be put
         * @throws Failure naming the line that is none
         */
        final List<V> read(String input, Consumer<V> check) {
            var entries = new LinkedHashMap<String, V>();
            JsonLines.read(input, System.in, (line, number, origin) -> {
                V entry = Json.read(origin, table().topic().valueType(), line);
                check.accept(entry);
                entries.put(key(entry), entry);
            });
            return List.copyOf(entries.values());
        }

        final void write(CompactedTopic<V> topic, List<V> entries) {
            Map<String, Optional<V>> changes = new LinkedHashMap<>();
            entries.forEach(entry -> changes.put(key(entry), Optional.of(entry)));
            topic.write(changes);
            for (V entry : entries) {
                List<String> cells = table().cells().apply(entry);
                out().println("put " + cells.get(0) + ": " + cells.get(1));
            }
        }

        private String key(V entry) {
            return table().cells().apply(entry).get(0);
        }
    }

    /** Shows entries, and those that can't be read. */
    abstract static class ListThem<V> extends EntryCommand<V> {
        @Option(
                names = "--json",
                order = 1,
                description = "As JSON Lines, which 'put --input' reads (default: a table).")
        boolean json;

        ListThem(EntryTable<V> table) {
            super(table);
        }

        @Override
        public final Integer call() {
            PrintWriter err = spec.commandLine().getErr();
            var columns = new Columns(table().headings().toArray(String[]::new));
            boolean any = false;
            for (var row : topic(kafka.cluster()).read().entrySet()) {
                Optional<V> entry = row.getValue().value();
                if (entry.isEmpty()) {
                    err.println(
                            "unreadable " + row.getKey() + ": " + row.getValue().problem());
                } else if (json) {
                    out().println(new String(Json.write(entry.get()), StandardCharsets.UTF_8));
                } else {
                    columns.row(table().cells().apply(entry.get()).toArray(String[]::new));
                    any = true;
                }
            }
            if (any) {
                columns.lines().forEach(out()::println);
            } else if (!json) {
                out().println(table().whenEmpty());
            }
            return ExitCode.DONE;
        }
    }

    /** Removes entries that are there; if one is not, none. */
    abstract static class Remove<V> extends EntryCommand<V> {
        @Parameters(arity = "1..*", paramLabel = "ID", description = "What to remove.")
        List<String> ids;

        Remove(EntryTable<V> table) {
            super(table);
        }

        @Override
        public final Integer call() {
            CompactedTopic<V> topic = topic(kafka.cluster());
            var present = topic.read().keySet();
            for (String id : ids) {
                if (!present.contains(id)) {
                    throw new Failure("no " + table().noun() + " '" + id + "'; there are "
                            + (present.isEmpty() ? "none" : String.join(", ", present)));
                }
            }
            Map<String, Optional<V>> removals = new LinkedHashMap<>();
            ids.forEach(id -> removals.put(id, Optional.empty()));
            topic.write(removals);
            ids.forEach(id -> out().println("removed " + id));
            return ExitCode.DONE;
        }
    }
}
