package newswatch.tagger.listed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.ListedName;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
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

    private static final Set<String> BETWEEN =
            Set.of("", " ", "의 ", "판 ", "식 ", " 정부의 ", " 의회의 ", " 연방 ", "'s ", "' ", "'s new ", " federal ", " new ");
    private static final Set<String> BEHIND = Set.of("(", " of ", " of the ", " in ", " in the ");
    private static final int NEAR = 8;
    /** What speaks of the source's own parliament, which a paper at home need not name. */
    private static final WordSet AT_HOME = WordSet.words("국회 여야 당정 본회의 상임위 법사위 국내 우리나라");

    /** Behind a country's name in Korean: it does something. */
    private static final WordSet SUBJECT = WordSet.words("은 는 이 가 도 에서 에서는 에서도 에선");

    private static final WordSet POWERS = WordSet.words("정부 의회 상원 하원 국회 행정부 당국 대통령 총리 연방 법원 대법원");

    /** Articles of American trade laws that Korean papers name without their country (관세법 337조). */
    private static final List<String> AMERICAN_ARTICLES = List.of("337조", "338조", "301조", "232조", "122조");

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
            String country = besideCountry(span);
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

    /** The country that stands with the name; null for none. */
    private static @Nullable String besideCountry(Span span) {
        Text text = span.draft.text();
        int next = text.at(span.end) == ' ' ? span.end + 1 : span.end;
        if (AMERICAN_ARTICLES.stream().anyMatch(article -> text.startsWith(article, next))) {
            return "US";
        }
        for (Candidate country : countries(span.draft)) {
            int before = span.start - country.end();
            int behind = country.start() - span.end;
            if (before >= 0 && before <= NEAR && BETWEEN.contains(text.substring(country.end(), span.start))
                    || behind > 0 && behind <= NEAR && BEHIND.contains(text.substring(span.end, country.start()))) {
                return country.countries().get(0);
            }
        }
        return null;
    }

    /** The countries of these policies that act in the sentence before the name, unless it speaks of home. */
    private Set<String> actingBefore(Span span, List<ListedName> names) {
        Text text = span.draft.text();
        int sentence = text.sentences().at(span.start);
        Set<String> named = new HashSet<>();
        for (Candidate country : countries(span.draft)) {
            if (country.end() <= span.start
                    && text.sentences().at(country.start()) == sentence
                    && acts(text, country.end())) {
                named.add(country.countries().get(0));
            }
        }
        named.removeIf(code ->
                names.stream().noneMatch(name -> name.entry().countries().contains(code)));
        return named.size() == 1 && !(names.stream().anyMatch(this::isOfSource) && isAtHome(text, sentence))
                ? named
                : Set.of();
    }

    /** Whether the country does something (일본은, 미 의회가); in English it needs not. */
    private static boolean acts(Text text, int end) {
        int next = text.at(end) == ' ' ? end + 1 : end;
        int run = text.hangulEnd(next);
        if (run == next) {
            return true;
        }
        return next == end ? SUBJECT.contains(text.chars(), end, run) : POWERS.longestAt(text.chars(), next, run) > 0;
    }

    private static boolean isAtHome(Text text, int sentence) {
        int end = text.sentences().end(sentence);
        for (int word = text.wordAt(text.sentences().start(sentence));
                word < text.words() && text.start(word) < end;
                word++) {
            if (AT_HOME.longestAt(text.chars(), text.start(word), text.end(word)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Candidate> countries(Draft draft) {
        return draft.candidates().stream()
                .filter(candidate -> candidate.type() == MentionType.COUNTRY
                        && !candidate.countries().isEmpty())
                .toList();
    }
}
