package newswatch.launcher.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.CompactedTopic;
import newswatch.launcher.policy.Policies;
import newswatch.schemas.alert.AlertKind;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.country.Countries;
import newswatch.schemas.topic.Topics;
import newswatch.tagger.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code newswatch rules}: what people want to be told. */
@Command(
        name = "rules",
        description = {"Says which policies raise alerts.", "", "A change holds at once, without a restart."},
        subcommands = {RulesCommand.Put.class, RulesCommand.ListThem.class, RulesCommand.Remove.class},
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footer = {"  newswatch rules put my-chips --policy 반도체특별법", "  newswatch rules list"})
final class RulesCommand extends CommandGroup {
    private static final EntryTable<AlertRule> TABLE = new EntryTable<>(
            Topics.ALERT_RULES,
            "rule",
            "no rules; add one by: newswatch rules put ID --policy NAME",
            List.of("RULE", "POLICY", "COUNTRIES", "CITED", "COOL-DOWN"),
            rule -> List.of(
                    rule.id(),
                    rule.entityId(),
                    rule.countries().isEmpty() ? "any" : String.join(",", rule.countries()),
                    rule.includeCited() ? "too" : "no",
                    rule.coolDown().isZero() ? "none" : rule.coolDown().toString()));

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
    static final class Put extends EntryCommand.Put<AlertRule> {
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

        Put() {
            super(TABLE);
        }

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
            CompactedTopic<AlertRule> topic = topic(cluster);
            cluster.require(Topics.GAZETTEER.name());
            Policies policies = Policies.in(cluster, Gazetteer.bundled());
            if (name != null && followed != null) {
                write(topic, List.of(rule(name, policies.find(followed).id(), codes)));
            } else if (input != null) {
                write(topic, read(input, rule -> {
                    policies.find(rule.entityId());
                    rule.countries().forEach(Countries::require);
                }));
            }
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
    static final class ListThem extends EntryCommand.ListThem<AlertRule> {
        ListThem() {
            super(TABLE);
        }
    }

    /** {@code newswatch rules remove}. */
    @Command(
            name = "remove",
            description = "Takes rules back.",
            exitCodeList = {"0:done", "1:failed, or there is no such rule: nothing was removed", "2:wrong use"},
            footer = "  newswatch rules remove my-chips")
    static final class Remove extends EntryCommand.Remove<AlertRule> {
        Remove() {
            super(TABLE);
        }
    }
}
