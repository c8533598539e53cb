package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.CompactedTopic;
import newswatch.launcher.policy.Policies;
import newswatch.launcher.process.Failure;
import newswatch.launcher.terminal.Columns;
import newswatch.schemas.alert.AlertKind;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.country.Countries;
import newswatch.schemas.json.Json;
import newswatch.schemas.topic.Topics;
import newswatch.tagger.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newswatch rules}: what people want to be told. */
@Command(
        name = "rules",
        description = {"Says which policies raise alerts.", "", "A change holds at once, without a restart."},
        subcommands = {RulesCommand.Put.class, RulesCommand.ListThem.class, RulesCommand.Remove.class},
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footer = {"  newswatch rules put my-chips --policy 반도체특별법", "  newswatch rules list"})
final class RulesCommand implements Runnable {
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

    /** {@code newswatch rules put}. */
    @Command(
            name = "put",
            description = {
                "Adds a rule, or puts another in the place of the one with the same id.",
                "",
                "Either one rule by options, or many from a file of JSON Lines."
            },
            exitCodeList = {"0:done", "1:failed: nothing was written", "2:wrong use"},
            footer = {
                "  newswatch rules put my-chips --policy 반도체특별법 --country KR --cool-down PT1H",
                "  newswatch rules put --input rules.jsonl"
            })
    static final class Put implements Callable<Integer> {
        @Parameters(
                arity = "0..1",
                paramLabel = "ID",
                description = "Name of the rule, which stays with its alerts (with --policy).")
        @Nullable
        String id;

        @Option(
                names = "--policy",
                order = 1,
                paramLabel = "NAME|ID",
                description = "The policy to follow: any name that the gazetteer has, or its id.")
        @Nullable
        String policy;

        @Option(
                names = "--country",
                order = 2,
                paramLabel = "CC",
                description = "Only where the news speaks of this country, ISO 3166-1; may be repeated (default: any).")
        List<String> countries = List.of();

        @Option(
                names = "--include-cited",
                order = 3,
                description = "Also where the policy is merely applied or referred to (default: no).")
        boolean includeCited;

        @Option(
                names = "--cool-down",
                order = 4,
                paramLabel = "DURATION",
                defaultValue = "PT0S",
                description = "Least time between two alerts, ISO 8601 (default: ${DEFAULT-VALUE}, none).")
        Duration coolDown;

        @Option(
                names = "--input",
                order = 5,
                paramLabel = "FILE|-",
                description = "Rules, one JSON object a line; - for standard input.")
        @Nullable
        String input;

        @Mixin
        KafkaOptions kafka;

        @Mixin
        GeneralOptions general;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            String name = id;
            String followed = policy;
            if ((input == null) == (name == null) || (name == null) != (followed == null)) {
                throw new ParameterException(
                        spec.commandLine(), "give either ID and --policy for one rule, or --input for many");
            }
            List<String> codes = countries();
            Cluster cluster = kafka.cluster();
            cluster.require(Topics.ALERT_RULES.name(), Topics.GAZETTEER.name());
            Policies policies = Policies.in(cluster, Gazetteer.bundled());
            Map<String, Optional<AlertRule>> rules = new LinkedHashMap<>();
            if (name != null && followed != null) {
                rules.put(name, Optional.of(rule(name, policies.find(followed).id(), codes)));
            } else if (input != null) {
                JsonLines.read(input, System.in, (line, number, origin) -> {
                    AlertRule rule = Json.read(origin, AlertRule.class, line);
                    policies.find(rule.entityId());
                    rule.countries().forEach(country -> Countries.require(country));
                    rules.put(rule.id(), Optional.of(rule));
                });
            }
            new CompactedTopic<>(cluster, Topics.ALERT_RULES).write(rules);
            PrintWriter out = spec.commandLine().getOut();
            rules.values().forEach(rule -> rule.ifPresent(r -> out.println("put " + r.id() + ": " + r.entityId())));
            return ExitCode.DONE;
        }

        private List<String> countries() {
            var problems = new Problems(spec.commandLine());
            List<String> codes = new ArrayList<>();
            countries.forEach(country -> problems.option("--country", () -> codes.add(Countries.require(country))));
            problems.end();
            return codes;
        }

        private AlertRule rule(String name, String entityId, List<String> codes) {
            try {
                return new AlertRule(name, AlertKind.MENTION, entityId, codes, includeCited, coolDown);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
        }
    }

    /** {@code newswatch rules list}. */
    @Command(
            name = "list",
            description = "Shows the rules in force, and entries that can't be read.",
            exitCodeList = {"0:done", "1:failed", "2:wrong use"},
            footer = "  newswatch rules list --json > rules.jsonl")
    static final class ListThem implements Callable<Integer> {
        @Option(
                names = "--json",
                order = 1,
                description = "As JSON Lines, as 'rules put --input' reads (default: a table).")
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
            cluster.require(Topics.ALERT_RULES.name());
            PrintWriter out = spec.commandLine().getOut();
            PrintWriter err = spec.commandLine().getErr();
            var columns = new Columns("RULE", "POLICY", "COUNTRIES", "CITED", "COOL-DOWN");
            List<AlertRule> rules = new ArrayList<>();
            new CompactedTopic<>(cluster, Topics.ALERT_RULES)
                    .read()
                    .forEach((key, row) -> row.value()
                            .ifPresentOrElse(
                                    rules::add, () -> err.println("unreadable " + key + ": " + row.problem())));
            for (AlertRule rule : rules) {
                if (json) {
                    out.println(new String(Json.write(rule), StandardCharsets.UTF_8));
                }
                columns.row(
                        rule.id(),
                        rule.entityId(),
                        rule.countries().isEmpty() ? "any" : String.join(",", rule.countries()),
                        rule.includeCited() ? "too" : "no",
                        rule.coolDown().isZero() ? "none" : rule.coolDown().toString());
            }
            if (!json && rules.isEmpty()) {
                out.println("no rules; add one by: newswatch rules put ID --policy NAME");
            } else if (!json) {
                columns.lines().forEach(out::println);
            }
            return ExitCode.DONE;
        }
    }

    /** {@code newswatch rules remove}. */
    @Command(
            name = "remove",
            description = "Takes rules back.",
            exitCodeList = {"0:done", "1:failed, or there is no such rule: nothing was removed", "2:wrong use"},
            footer = "  newswatch rules remove my-chips")
    static final class Remove implements Callable<Integer> {
        @Parameters(arity = "1..*", paramLabel = "ID", description = "Rules to remove.")
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
            cluster.require(Topics.ALERT_RULES.name());
            remove(
                    new CompactedTopic<>(cluster, Topics.ALERT_RULES),
                    "rule",
                    ids,
                    spec.commandLine().getOut());
            return ExitCode.DONE;
        }
    }

    /** Removes entries that are there; if one is not, none. */
    static <V> void remove(CompactedTopic<V> topic, String what, List<String> ids, PrintWriter out) {
        var present = topic.read().keySet();
        for (String id : ids) {
            if (!present.contains(id)) {
                throw new Failure("no " + what + " '" + id + "'; there are "
                        + (present.isEmpty() ? "none" : String.join(", ", present)));
            }
        }
        Map<String, Optional<V>> removals = new LinkedHashMap<>();
        ids.forEach(id -> removals.put(id, Optional.empty()));
        topic.write(removals);
        ids.forEach(id -> out.println("removed " + id));
    }
}
