package newswatch.launcher.policy;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newswatch.launcher.process.Failure;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.Gazetteer;

/** The policies of a gazetteer, found by any of their names. */
public final class Policies {
    private static final int SUGGESTIONS = 3;

    private final List<GazetteerEntry> policies;

    private Policies(List<GazetteerEntry> policies) {
        this.policies = policies;
    }

    public static Policies of(Gazetteer gazetteer) {
        return new Policies(gazetteer.entries().stream()
                .filter(entry -> entry.type() == MentionType.POLICY)
                .sorted(Comparator.comparing(GazetteerEntry::id))
                .toList());
    }

    /**
     * The policy with this id or name; case and spaces don't count.
     *
     * @throws Failure naming those that look alike, if there is none
     */
    public GazetteerEntry find(String idOrName) {
        String wanted = simple(idOrName);
        return policies.stream()
                .filter(policy -> policy.id().equals(idOrName.strip()))
                .findFirst()
                .or(() -> policies.stream()
                        .filter(policy ->
                                names(policy).anyMatch(name -> simple(name).equals(wanted)))
                        .findFirst())
                .orElseThrow(() -> new Failure(unknown(idOrName, wanted)));
    }

    private String unknown(String given, String wanted) {
        String alike = policies.stream()
                .sorted(Comparator.comparingInt(policy -> distance(policy, wanted)))
                .limit(SUGGESTIONS)
                .map(policy -> policy.name() + " (" + policy.id() + ")")
                .collect(Collectors.joining(", "));
        return "the gazetteer has no policy '" + given + "'"
                + (alike.isEmpty() ? "" : "; did you mean " + alike + "?")
                + " Add one by: newswatch gazetteer put";
    }

    private static int distance(GazetteerEntry policy, String wanted) {
        return names(policy)
                .map(Policies::simple)
                .mapToInt(name -> name.contains(wanted) || wanted.contains(name) ? 0 : distance(name, wanted))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Levenshtein's: how many characters must be put in, left out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static Stream<String> names(GazetteerEntry policy) {
        return Stream.concat(Stream.of(policy.name()), policy.names().stream().map(GazetteerEntry.Name::text));
    }

    private static String simple(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s·-]", "");
    }
}
