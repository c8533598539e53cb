package newswatch.tagger.listed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.company.CompanyContext;
import newswatch.tagger.country.CountryContext;
import newswatch.tagger.country.Subjects;
import newswatch.tagger.gazetteer.ListedName;
import newswatch.tagger.gazetteer.NameIndex;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Lures;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Dismissal;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import newswatch.tagger.person.PersonContext;
import newswatch.tagger.policy.PolicyContext;

/**
 * Which of the gazetteer's names that stand in an article mean their entity there. Names that can mean nothing else
 * come first; names that need context are then read in the light of those, wherever in the article they stand.
 */
public final class ListedNames {
    private static final double STRONG = 0.97;
    private static final double AGREEING = 0.85;
    private static final double BY_CONTEXT = 0.7;

    private final NameIndex index;
    private final SharedPolicies shared;

    /**
     * Reads with an index.
     *
     * @param shared the names of several policies, of the same entries
     */
    public ListedNames(NameIndex index, SharedPolicies shared) {
        this.index = index;
        this.shared = shared;
    }

    /**
     * Adds the listed names to the drafts.
     *
     * @param article the body, for words that tell the subject
     * @param source country of the article's source, ZZ if unknown
     * @return the entities that are there for sure, by id
     */
    public Map<String, GazetteerEntry> read(List<Draft> drafts, String article, String source) {
        Map<String, GazetteerEntry> sure = new LinkedHashMap<>();
        Jurisdictions jurisdictions = new Jurisdictions(source);
        List<Open> unsure = new ArrayList<>();
        for (Draft draft : drafts) {
            index.find(draft.text(), (start, end, name) -> {
                int product = name.entry().type() == MentionType.COMPANY
                        ? CompanyContext.endOfProduct(draft.text(), end)
                        : end;
                if (product > end) {
                    draft.add(Candidate.product(start, product));
                }
                if (!mayStand(draft.text(), start, end, name)) {
                    draft.trace().dismissed(start, end, name.entry(), Dismissal.GOES_ON);
                    return;
                }
                if (Lures.follow(name.text(), draft.text(), end)) {
                    draft.trace().dismissed(start, end, name.entry(), Dismissal.LURE);
                    return;
                }
                if (shared.hold(name)) {
                    jurisdictions.add(draft, start, end, name);
                } else if (name.needsContext()) {
                    unsure.add(new Open(draft, start, end, name));
                } else {
                    sure.putIfAbsent(name.entry().id(), name.entry());
                    add(draft, start, end, name, STRONG, Finder.LIST);
                }
            });
        }
        boolean titleCase = false;
        for (Draft draft : drafts) {
            titleCase |= draft.isTitle() && Around.isTitleCase(draft.text());
        }
        List<Open> open = unsure;
        // Twice: what the first round has made sure may decide the second (a list of companies, a surname).
        Subjects subjects = new Subjects(article);
        for (int round = 0; round < 2 && !open.isEmpty(); round++) {
            List<Open> still = new ArrayList<>();
            Map<Draft, Edges> companies = new IdentityHashMap<>();
            drafts.forEach(draft -> companies.put(draft, Edges.of(draft)));
            for (Open name : open) {
                double confidence = confidence(name, sure, titleCase, subjects, companies);
                if (confidence > 0) {
                    Finder finder = confidence == AGREEING ? Finder.LIST_AGAIN : Finder.LIST_IN_CONTEXT;
                    add(name.draft, name.start, name.end, name.name, confidence, finder);
                    sure.putIfAbsent(name.name.entry().id(), name.name.entry());
                } else {
                    still.add(name);
                }
            }
            open = still;
        }
        for (Open name : open) {
            name.draft.trace().dismissed(name.start, name.end, name.name.entry(), Dismissal.NO_SIGN);
        }
        jurisdictions.settle(
                sure,
                (draft, start, end, name, confidence) ->
                        add(draft, start, end, name, confidence, Finder.LIST_IN_CONTEXT));
        return sure;
    }

    private static void add(Draft draft, int start, int end, ListedName name, double confidence, Finder finder) {
        int from = start;
        int to = end;
        if (name.entry().type() == MentionType.COMPANY) {
            from = CompanyContext.startWithForm(draft.text(), start);
            to = CompanyContext.endWithForm(draft.text(), end);
        } else if (name.entry().type() == MentionType.POLICY) {
            to = PolicyContext.endWithDraft(draft.text(), end);
        }
        draft.add(Candidate.listed(from, to, name.entry(), confidence, finder));
    }

    private static boolean mayStand(Text text, int start, int end, ListedName name) {
        switch (name.entry().type()) {
            case COMPANY:
                return CompanyContext.mayEnd(text, end);
            case PERSON:
                return PersonContext.mayEnd(text, end);
            case POLICY:
                return PolicyContext.mayEnd(text, end);
            case COUNTRY:
                return CountryContext.mayEnd(text, end)
                        && !(name.holdsHangul()
                                ? CountryContext.isOtherKorean(text, start, end)
                                : CountryContext.isOther(text, start, end));
            default:
                return false;
        }
    }

    private static double confidence(
            Open open,
            Map<String, GazetteerEntry> sure,
            boolean titleCase,
            Subjects subjects,
            Map<Draft, Edges> companies) {
        boolean known = sure.containsKey(open.name.entry().id());
        boolean agrees =
                switch (open.name.entry().type()) {
                    case PERSON -> person(open, known, titleCase);
                    case COMPANY ->
                        open.name.holdsHangul()
                                ? koreanCompany(open, known, companies)
                                : latinCompany(open, known, titleCase);
                    case COUNTRY ->
                        open.name.holdsHangul()
                                ? CountryContext.isKoreanCountry(
                                        open.name.text(), open.draft.text(), open.start, subjects)
                                : CountryContext.isEnglishCountry(
                                        open.name.text(), open.draft.text(), open.start, open.end, subjects);
                    default -> known;
                };
        return agrees ? known ? AGREEING : BY_CONTEXT : 0;
    }

    private static boolean person(Open open, boolean known, boolean titleCase) {
        Text text = open.draft.text();
        if (open.name.holdsHangul()) {
            if (open.end - open.start == 1) {
                return known && PersonContext.titleFollows(text, open.end);
            }
            return known || PersonContext.titleFollowsSoon(text, open.end);
        }
        boolean headline = open.draft.isTitle() && titleCase;
        if (Letters.isHangul(text.at(open.end)) || known && headline) {
            return known;
        }
        if (!headline && (PersonContext.continuesName(text, open.start) || PersonContext.goesOn(text, open.end))) {
            return false;
        }
        return known;
    }

    private static boolean koreanCompany(Open open, boolean known, Map<Draft, Edges> companies) {
        Text text = open.draft.text();
        if (CompanyContext.saysCompany(text, open.start, open.end) && !Around.followsBareNoun(text, open.start)) {
            return true;
        }
        if (besideCompany(open, companies)) {
            return true;
        }
        return known && !Around.followsBareNoun(text, open.start);
    }

    /** Whether a company stands next to it in a list: 롯데와 대상, 기아·현대차. */
    private static boolean besideCompany(Open open, Map<Draft, Edges> companies) {
        Text text = open.draft.text();
        Edges edges = companies.get(open.draft);
        if (edges == null) {
            return false;
        }
        int after = text.hangulEnd(open.end);
        for (int gap = 1; gap <= 3; gap++) {
            int end = open.start - gap;
            if (end > 0 && edges.ends.get(end) && joins(text, end, open.start)) {
                return true;
            }
            int start = open.end + gap;
            if (after <= start && edges.starts.get(start) && joins(text, open.end, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(Text text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("와과, ·/나이및&".indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return end - start > 1 || text.at(start) != ' ';
    }

    private static boolean latinCompany(Open open, boolean known, boolean titleCase) {
        Text text = open.draft.text();
        int start = open.start;
        int end = open.end;
        if (CompanyContext.endWithForm(text, end) > end) {
            return true;
        }
        boolean korean = Letters.isHangul(text.at(end)) || isKorean(text);
        if (korean) {
            int before = Around.wordBefore(text, start);
            boolean phrase = before >= 0 && Letters.isAlphabetic(text.at(text.end(before) - 1))
                    || PersonContext.goesOn(text, end);
            return !phrase && end - start > 1 && text.at(start - 1) != '(' && (known || end - start > 2);
        }
        if (open.draft.isTitle() && titleCase) {
            return known;
        }
        int before = Around.wordBefore(text, start);
        if (before >= 0 && text.startsWith("the ", text.start(before))
                || PersonContext.followsForename(text, start)
                || PersonContext.goesOn(text, end)
                || PersonContext.continuesName(text, start)) {
            return false;
        }
        if (Around.opens(text, start)) {
            return CompanyContext.actsInEnglish(text, start, end);
        }
        return true;
    }

    private static boolean isKorean(Text text) {
        int hangul = 0;
        int seen = Math.min(400, text.length());
        for (int i = 0; i < seen; i++) {
            if (Letters.isHangul(text.at(i))) {
                hangul++;
            }
        }
        return hangul * 4 > seen;
    }

    /** Where the companies of a field begin and end. */
    private record Edges(BitSet starts, BitSet ends) {
        static Edges of(Draft draft) {
            Edges edges = new Edges(new BitSet(), new BitSet());
            for (Candidate candidate : draft.candidates()) {
                if (candidate.type() == MentionType.COMPANY) {
                    edges.starts.set(candidate.start());
                    edges.ends.set(candidate.end());
                }
            }
            return edges;
        }
    }

    private record Open(Draft draft, int start, int end, ListedName name) {}
}
