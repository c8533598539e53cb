package newswatch.tagger.gazetteer.lint;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.PlacedEntry;

/** Names that several entities bear: by such a name alone nobody can tell which is meant. */
final class SharedNames implements Rule {
    private static final Set<MentionType> NAMED =
            EnumSet.of(MentionType.COMPANY, MentionType.POLICY, MentionType.PERSON);

    @Override
    public void check(Lists lists, Consumer<Finding> findings) {
        companies(lists, findings);
        shownNames(lists, findings);
        policies(lists, findings);
        defaults(lists, findings);
        people(lists, findings);
        types(lists, findings);
    }

    /** A sure name of a company that another company bears, sure or not. */
    private static void companies(Lists lists, Consumer<Finding> findings) {
        lists.shared(EnumSet.of(MentionType.COMPANY), any -> true, name -> List.of(name.text()))
                .forEach((name, other) -> {
                    if (name.isSure()) {
                        findings.accept(Finding.needsContext("shared-name", name, isAlso(name, other)));
                    }
                });
    }

    /** Two companies that are shown alike are often one, its Korean names under one id and its English under another. */
    private static void shownNames(Lists lists, Consumer<Finding> findings) {
        Map<String, PlacedEntry> shown = new HashMap<>();
        lists.all(MentionType.COMPANY).forEach(entry -> {
            PlacedEntry first = shown.putIfAbsent(entry.entry().name().toLowerCase(Locale.ROOT), entry);
            if (first != null && !first.entry().id().equals(entry.entry().id())) {
                for (PlacedEntry judged : lists.judgedOf(first, entry)) {
                    PlacedEntry other = judged.equals(first) ? entry : first;
                    findings.accept(Finding.error(
                            "same-shown-name",
                            judged,
                            "'" + judged.entry().name() + "' is also how "
                                    + other.entry().id() + " is shown (" + other.place() + ")",
                            "if it is the same company, use one id for all its names; else show it by another name"));
                }
            }
        });
    }

    /** A law under two ids is counted twice and followed by half. */
    private static void policies(Lists lists, Consumer<Finding> findings) {
        lists.shared(
                        EnumSet.of(MentionType.POLICY),
                        any -> true,
                        name -> byCountry(name, Spelling.ofPolicy(name.text())))
                .forEach((name, other) -> findings.accept(Finding.error(
                        "shared-name",
                        name,
                        isAlso(name, other) + " in the same country",
                        "if it is the same policy, use the id " + other.id()
                                + " and name all its names; else leave the name to one of them")));
    }

    /** Policies of several countries may share a name, but one at most is meant where nothing tells the country. */
    private static void defaults(Lists lists, Consumer<Finding> findings) {
        lists.shared(EnumSet.of(MentionType.POLICY), PlacedName::isSure, name -> List.of(Spelling.letters(name.text())))
                .forEach((name, other) -> findings.accept(Finding.needsContext(
                        "two-jurisdictions", name, isAlso(name, other) + " without need of context")));
    }

    /** Of two with one name the one in the news is sure, or none is. */
    private static void people(Lists lists, Consumer<Finding> findings) {
        lists.shared(
                        EnumSet.of(MentionType.PERSON),
                        PlacedName::isSure,
                        name -> byCountry(name, Spelling.letters(name.text())))
                .forEach((name, other) -> findings.accept(
                        Finding.needsContext("shared-name", name, isAlso(name, other) + " of the same country")));
    }

    /** A sure name of two things of different types: a company, a policy or a person. A country lends its name to many. */
    private static void types(Lists lists, Consumer<Finding> findings) {
        lists.shared(NAMED, PlacedName::isSure, name -> List.of(name.text())).forEach((name, other) -> {
            if (name.type() != other.type()) {
                findings.accept(Finding.needsContext("two-types", name, isAlso(name, other)));
            }
        });
    }

    private static List<String> byCountry(PlacedName name, String spelling) {
        return name.entry().entry().countries().stream()
                .map(country -> country + " " + spelling)
                .toList();
    }

    private static String isAlso(PlacedName name, PlacedName other) {
        return "'" + name.text() + "' is also a name of " + other.id() + " ("
                + other.entry().place() + ")";
    }
}
