package newswatch.tagger.listed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.tagger.gazetteer.ListedName;
import newswatch.tagger.overlap.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Which policy an article means by a name that policies of several countries bear. In this order:
 *
 * <ol>
 *   <li>that of the country beside it (미국 반도체법); if it is none of them, nothing
 *   <li>that of the only such country that does something before it in the sentence (미국 정부가 반도체법을)
 *   <li>the only one that the article meant by such a name before
 *   <li>that of the source's country, if the name needs no context there (개인정보 보호법)
 *   <li>the only one that the article names otherwise (the CHIPS Act)
 *   <li>that of the source's country
 *   <li>the only one whose name needs no context
 * </ol>
 *
 * For one article.
 */
final class Jurisdictions {
    private static final double BESIDE = 0.97;
    private static final double KNOWN = 0.95;
    private static final double BY_COUNTRY = 0.9;
    private static final double BY_DEFAULT = 0.8;

    private static final String UNION = "EU";
    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** Takes what is decided. */
    @FunctionalInterface
    interface Decided {
        /** The name from {@code start} to {@code end} is this policy's. */
        void policy(Draft draft, int start, int end, ListedName name, double confidence);
    }

    private record Span(Draft draft, int start, int end) {}

    private record Choice(ListedName name, double confidence) {}

    private final String source;
    private final Map<Span, List<ListedName>> open = new LinkedHashMap<>();

    private final Map<Draft, CountriesAround> around = new IdentityHashMap<>();

    /** @param source country of the article's source, ZZ if unknown */
    Jurisdictions(String source) {
        this.source = source;
    }

    /** One policy that has the name at this place. */
    void add(Draft draft, int start, int end, ListedName name) {
        open.computeIfAbsent(new Span(draft, start, end), any -> new ArrayList<>(2))
                .add(name);
    }

    /**
     * Decides all, once the countries of the drafts are known.
     *
     * @param sure what the article names for sure, by id; what is decided is added
     */
    void settle(Map<String, GazetteerEntry> sure, Decided decided) {
        Map<Span, Choice> beside = new HashMap<>();
        Set<Span> others = new HashSet<>();
        Set<String> decidedInArticle = new HashSet<>();
        open.forEach((span, names) -> {
            String country = around(span).beside(span.start, span.end);
            if (country != null) {
                Choice choice = only(names, name -> name.entry().countries().contains(country), BESIDE);
                if (choice == null) {
                    others.add(span);
                } else {
                    beside.put(span, choice);
                    decidedInArticle.add(choice.name.entry().id());
                }
            }
        });
        Set<String> known = Set.copyOf(sure.keySet());
        Set<String> decidedBefore = new HashSet<>();
        open.forEach((span, names) -> {
            Choice choice = beside.get(span);
            if (choice == null && !others.contains(span)) {
                choice = choice(span, names, span.draft.isTitle() ? decidedInArticle : decidedBefore, known);
            }
            if (choice != null) {
                decidedBefore.add(choice.name.entry().id());
                sure.putIfAbsent(choice.name.entry().id(), choice.name.entry());
                decided.policy(span.draft, span.start, span.end, choice.name, choice.confidence);
            }
        });
    }

    private @Nullable Choice choice(Span span, List<ListedName> names, Set<String> before, Set<String> known) {
        Set<String> acting = actingBefore(span, names);
        Choice choice = only(names, name -> name.entry().countries().stream().anyMatch(acting::contains), BY_COUNTRY);
        if (choice == null) {
            choice = only(names, name -> before.contains(name.entry().id()), KNOWN);
        }
        if (choice == null) {
            choice = only(names, name -> !name.needsContext() && isOfSource(name), BY_COUNTRY);
        }
        if (choice == null) {
            choice = only(names, name -> known.contains(name.entry().id()), KNOWN);
        }
        if (choice == null) {
            choice = only(names, this::isOfSource, BY_COUNTRY);
        }
        return choice == null ? only(names, name -> !name.needsContext(), BY_DEFAULT) : choice;
    }

    private static @Nullable Choice only(List<ListedName> names, Predicate<ListedName> fits, double confidence) {
        ListedName found = null;
        for (ListedName name : names) {
            if (fits.test(name)) {
                if (found != null && !found.entry().id().equals(name.entry().id())) {
                    return null;
                }
                found = name;
            }
        }
        return found == null ? null : new Choice(found, confidence);
    }

    private boolean isOfSource(ListedName name) {
        List<String> countries = name.entry().countries();
        return countries.contains(source) || countries.contains(UNION) && MEMBERS.contains(source);
    }

    /** The countries of these policies that act in the sentence before the name, unless it speaks of home. */
    private Set<String> actingBefore(Span span, List<ListedName> names) {
        Set<String> acting = around(span).actingBefore(span.start);
        acting.removeIf(code ->
                names.stream().noneMatch(name -> name.entry().countries().contains(code)));
        boolean atHome =
                names.stream().anyMatch(this::isOfSource) && around(span).isAtHome(span.start);
        return acting.size() == 1 && !atHome ? acting : Set.of();
    }

    private CountriesAround around(Span span) {
        return around.computeIfAbsent(span.draft, CountriesAround::new);
    }
}
