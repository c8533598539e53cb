package newswatch.launcher.demo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newswatch.launcher.policy.Policies;
import newswatch.schemas.alert.AlertKind;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.gazetteer.GazetteerEntry;

/** The policies that the demo raises alerts on: those that its sample is about, and those that the user names. */
final class FollowedPolicies {
    /** Names, not ids, for they are what a person would type. */
    static final List<String> OF_SAMPLE = List.of("AI 기본법", "반도체특별법", "추가경정예산", "CHIPS Act");

    private static final String RULE = "demo:";

    private FollowedPolicies() {}

    /**
     * A rule a policy, in the order given.
     *
     * @throws newswatch.launcher.process.Failure if a name is unknown
     */
    static List<AlertRule> rules(Policies policies, List<String> more) {
        Map<String, AlertRule> rules = new LinkedHashMap<>();
        OF_SAMPLE.forEach(name -> add(policies.find(name), rules));
        more.forEach(name -> add(policies.find(name), rules));
        return List.copyOf(rules.values());
    }

    private static void add(GazetteerEntry policy, Map<String, AlertRule> rules) {
        String id = RULE + policy.id().substring(policy.id().indexOf(':') + 1);
        rules.put(id, new AlertRule(id, AlertKind.MENTION, policy.id(), List.of(), false, Duration.ZERO));
    }
}
