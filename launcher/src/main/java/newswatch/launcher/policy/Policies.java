package newswatch.launcher.policy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.CompactedTopic;
import newswatch.launcher.process.Failure;
import newswatch.schemas.check.Nearest;
import newswatch.schemas.country.Countries;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.topic.Topics;
import newswatch.tagger.gazetteer.Gazetteer;

/** The policies of a gazetteer, found by any of their names. */
public final class Policies {
    private static final int SUGGESTIONS = 3;
    private static final String PREFIX = "policy:";

    private final List<GazetteerEntry> policies;
    private final String put;

    private Policies(Gazetteer gazetteer, String put) {
        this.policies = gazetteer.entries().stream()
                .filter(entry -> entry.type() == MentionType.POLICY)
                .sorted(Comparator.comparing(GazetteerEntry::id))
                .toList();
        this.put = put;
    }

    /** Those of {@code gazetteer} alone. */
    public static Policies of(Gazetteer gazetteer) {
        return new Policies(gazetteer, "newswatch gazetteer put");
    }

    /**
     * Those of {@code bundled} with what a cluster changes in it.
     *
     * @throws Failure if the cluster can't be reached
     */
    public static Policies in(Cluster cluster, Gazetteer bundled) {
        Map<String, Optional<GazetteerEntry>> changes = new LinkedHashMap<>();
        new CompactedTopic<>(cluster, Topics.GAZETTEER)
                .read()
                .forEach((id, row) -> row.value().ifPresent(entry -> changes.put(id, Optional.of(entry))));
        return new Policies(
                bundled.with(changes), "newswatch gazetteer put --bootstrap-server " + cluster.bootstrapServers());
    }

    /**
     * The policy with this id or name; case and spaces don't count.
     *
     * @throws Failure naming those that look alike, and how to add it, if there is none
     */
    public GazetteerEntry find(String idOrName) {
        String wanted = Nearest.simple(idOrName);
        return policies.stream()
                .filter(policy -> policy.id().equals(idOrName.strip()))
                .findFirst()
                .or(() -> policies.stream()
                        .filter(policy -> names(policy)
                                .anyMatch(name -> Nearest.simple(name).equals(wanted)))
                        .findFirst())
                .orElseThrow(() -> new Failure(unknown(idOrName)));
    }

    private String unknown(String given) {
        String alike = Nearest.of(given, policies, Policies::names, SUGGESTIONS).stream()
                .map(policy -> policy.name() + " (" + policy.id() + ")")
                .collect(Collectors.joining(", "));
        return "the gazetteer has no policy '" + given + "'"
                + (alike.isEmpty() ? "." : "; did you mean " + alike + "?")
                + (given.isBlank() ? "" : " To add it, with its country instead of ZZ: " + command(given.strip()));
    }

    /** A command that a shell takes as it stands. */
    private String command(String given) {
        String name = given.startsWith(PREFIX) ? given.substring(PREFIX.length()) : given;
        var entry = new GazetteerEntry(
                PREFIX + name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"),
                MentionType.POLICY,
                name,
                List.of(Countries.UNKNOWN),
                List.of(new GazetteerEntry.Name(name, language(name), false)));
        String json = new String(Json.write(entry), StandardCharsets.UTF_8);
        return "echo '" + json.replace("'", "'\\''") + "' | " + put;
    }

    private static String language(String name) {
        boolean korean =
                name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        return korean ? "ko" : "en";
    }

    private static Stream<String> names(GazetteerEntry policy) {
        return Stream.concat(Stream.of(policy.name()), policy.names().stream().map(GazetteerEntry.Name::text));
    }
}
