package newswatch.tagger.gazetteer.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newswatch.tagger.gazetteer.GazetteerFiles;
import newswatch.tagger.gazetteer.PlacedEntry;

/** Judges gazetteer entries by all rules. */
public final class GazetteerLint {
    private static final List<Rule> RULES = List.of(
            new EntityIds(),
            new HomeCountries(),
            new NameShapes(),
            new SharedNames(),
            new CommonWords(),
            new PolicyNames(),
            new Parents(),
            new Replacements());

    private GazetteerLint() {}

    /** What is wrong with the lists that newswatch ships, in the order of their lines. */
    public static List<Finding> ofBuiltIn() {
        List<PlacedEntry> entries = GazetteerFiles.placed();
        List<Finding> findings = new ArrayList<>();
        new TableOrder().check(new Lists(entries, List.of()), findings::add);
        findings.addAll(of(entries, List.of()));
        return findings;
    }

    /**
     * What is wrong with a user's entries, by themselves and beside the lists that newswatch ships.
     *
     * @param entries as they would be put; of two with one id the later would hold
     */
    public static List<Finding> ofUser(List<PlacedEntry> entries) {
        return of(entries, GazetteerFiles.placed());
    }

    /** Errors and warnings of the entries alone, file by file and line by line. */
    static List<Finding> of(List<PlacedEntry> entries, List<PlacedEntry> others) {
        Lists lists = new Lists(entries, others);
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.check(lists, findings::add));
        findings.sort(Comparator.comparing((Finding finding) -> finding.entry().file())
                .thenComparing(finding -> finding.entry().line()));
        return findings;
    }
}
