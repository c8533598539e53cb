package newswatch.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.company.CompanyContext;
import newswatch.tagger.confidence.Calibration;
import newswatch.tagger.home.Places;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.KoreanNouns;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Dismissal;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import newswatch.tagger.overlap.Overlaps;
import newswatch.tagger.overlap.Taken;
import newswatch.tagger.person.NameShape;
import newswatch.tagger.person.SurnamesAgain;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.SequenceModel;
import newswatch.tagger.sequence.SequenceNames;
import org.jspecify.annotations.Nullable;

/**
 * Settles what lists and rules found with what the model of the article's language reads there. Listed names that can
 * mean nothing else stay, and so do names with a legal form; of all other companies, policies and people the model decides.
 */
final class ModelNames {
    /** A listed name that lists and rules are surer of stays, whatever the model says. */
    private static final double SURE = 0.6;
    /** A common word is a name only where the model is this sure. */
    private static final double SURE_OF_A_WORD = 0.98;

    private static final WordSet NOT_COMPANIES = WordLists.set("ko-not-companies.txt");
    private static final WordSet NO_COMPANY_ENDINGS = WordLists.set("ko-no-company-endings.txt");
    private static final WordSet TITLES = WordLists.set("ko-titles.txt");
    private static final WordSet PLACES = WordLists.set("ko-places.txt");
    private static final WordSet LOANWORDS = WordLists.set("ko-loanwords.txt");
    private static final WordSet WORDS = WordLists.set("en-words.txt");
    private static final WordSet THE = WordSet.of("the");
    private static final WordSet NO_NOUNS =
            WordSet.words("and or but for in of on at to by with from that which is was were are had has as than");
    private static final String FOREIGN = "ZZ";

    /** Where something stands, and of which type it is; null for what keeps others off. */
    private record Place(int start, int end, @Nullable MentionType type) {}

    private final Map<String, SequenceNames> models;

    /** @param models by language; articles in other languages are left as they are */
    ModelNames(Map<String, SequenceModel> models) {
        this.models = models.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> new SequenceNames(entry.getValue())));
    }

    /**
     * By draft: what stays, in text order, without overlaps.
     *
     * @param calibration says how often new names are right
     */
    List<List<Candidate>> settle(String language, List<Draft> drafts, Calibration calibration) {
        List<List<Candidate>> kept = drafts.stream()
                .map(draft -> Overlaps.resolve(draft.candidates(), draft.trace()))
                .toList();
        SequenceNames model = models.get(language);
        if (model == null) {
            return kept;
        }
        List<List<SequenceNames.Name>> names =
                model.find(drafts.stream().map(Draft::text).toList(), kept);
        Probable probable = Probable.of(drafts, kept, names, calibration);
        List<List<Candidate>> settled = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            settled.add(settle(drafts.get(i), kept.get(i), heard(drafts, i, names.get(i)), probable));
        }
        return SurnamesAgain.added(drafts, ShorterNames.joined(drafts, OneType.of(settled)));
    }

    /** In a headline Where Every Word Is Capital nothing shows a new name: there it counts only if the body has it too. */
    private static List<SequenceNames.Name> heard(List<Draft> drafts, int number, List<SequenceNames.Name> names) {
        Draft draft = drafts.get(number);
        if (!draft.isTitle() || names.isEmpty() || !Around.isTitleCase(draft.text())) {
            return names;
        }
        String bodies = drafts.stream()
                .filter(other -> !other.isTitle())
                .map(other -> other.text().seen())
                .collect(Collectors.joining("\n"));
        List<SequenceNames.Name> heard = new ArrayList<>();
        for (SequenceNames.Name name : names) {
            if (bodies.contains(draft.text().substring(name.start(), name.end()))) {
                heard.add(name);
            } else {
                dismiss(draft, name, Dismissal.HEADLINE);
            }
        }
        return heard;
    }

    private static List<Candidate> settle(
            Draft draft, List<Candidate> kept, List<SequenceNames.Name> names, Probable probable) {
        List<Candidate> all = new ArrayList<>();
        Map<Place, Candidate> known = new HashMap<>();
        Set<Place> keptOff = new HashSet<>();
        for (Candidate candidate : draft.candidates()) {
            if (candidate.type() == null) {
                all.add(candidate); // keeps the model off, too
                keptOff.add(new Place(candidate.start(), candidate.end(), null));
            } else {
                known.put(new Place(candidate.start(), candidate.end(), candidate.type()), candidate);
            }
        }
        for (Candidate candidate : kept) {
            boolean sure = candidate.basis() == CountryBasis.ENTITY && candidate.confidence() > SURE
                    || candidate.finder() == Finder.COMPANY_FORM;
            if (candidate.type() != null && (sure || !Labels.has(candidate.type()))) {
                all.add(candidate);
            }
        }
        Set<String> entities = new HashSet<>();
        List<SequenceNames.Name> unknown = new ArrayList<>();
        for (SequenceNames.Name name : names) {
            Candidate same = known.get(new Place(name.start(), name.end(), name.type()));
            if (isThing(name, draft.text())) {
                dismiss(draft, name, Dismissal.THING);
            } else if (breaksLine(name, draft.text())) {
                dismiss(draft, name, Dismissal.BREAKS_LINE);
            } else if (same != null) {
                all.add(same);
                entities.add(String.valueOf(same.id()));
            } else if (keptOff.contains(new Place(name.start(), name.end(), null))) {
                dismiss(draft, name, Dismissal.IN_PRODUCT);
            } else {
                unknown.add(name);
            }
        }
        // A second name that the article itself gives, "(GNT)", or a surname behind the full name, is one for sure.
        Taken second = new Taken();
        Taken countries = new Taken();
        for (Candidate candidate : kept) {
            if (candidate.type() == MentionType.COUNTRY) {
                countries.take(candidate.start(), candidate.end());
            }
            if (candidate.id() != null && !candidate.isNewName() && entities.contains(candidate.id())) {
                all.add(candidate);
                second.take(candidate.start(), candidate.end());
            }
        }
        for (SequenceNames.Name name : unknown) {
            boolean areCountries = countries.holdsAll(name.start(), name.end()); // 한미일
            Dismissal why = second.holdsAny(name.start(), name.end())
                    ? Dismissal.HOLDS_SECOND_NAME
                    : areCountries ? Dismissal.COUNTRIES : against(name, draft.text(), probable);
            if (why == null) {
                all.add(unlisted(name, draft.text()));
            } else {
                dismiss(draft, name, why);
            }
        }
        return Overlaps.resolve(all, draft.trace());
    }

    private static void dismiss(Draft draft, SequenceNames.Name name, Dismissal why) {
        draft.trace().dismissed(name.start(), name.end(), name.type(), name.probability(), why);
    }

    /** Whether a word that names a company elsewhere stands behind "the" and before no noun: down the Amazon for. */
    private static boolean isThing(SequenceNames.Name name, Text text) {
        int before = Around.wordBefore(text, name.start());
        boolean oneWord = text.substring(name.start(), name.end()).indexOf(' ') < 0;
        if (name.type() != MentionType.COMPANY || !oneWord || before < 0 || !contains(THE, text, before)) {
            return false;
        }
        int next = Around.wordAfter(text, name.end());
        return next < 0 || contains(NO_NOUNS, text, next);
    }

    /** What closes behind a line break still belongs to the sentence before, but to no name there. */
    private static boolean breaksLine(SequenceNames.Name name, Text text) {
        for (int i = name.start(); i < name.end(); i++) {
            if (text.at(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(WordSet words, Text text, int word) {
        return words.contains(text.lower(), text.start(word), text.end(word));
    }

    /** 서울, 서울은, 김해든. */
    private static boolean isKoreanPlace(char[] chars, int start, int end) {
        int place = PLACES.longestAt(chars, start, end);
        return place > 1 && Particles.follow(chars, start + place, end);
    }

    /** What speaks against a name that only the model sees: too unsure, or a common word; null for nothing. */
    private static @Nullable Dismissal against(SequenceNames.Name name, Text text, Probable probable) {
        char[] chars = text.chars();
        boolean word = KoreanNouns.contain(chars, name.start(), name.end())
                || LOANWORDS.contains(chars, name.start(), name.end())
                || Places.isPlace(chars, name.start(), name.end())
                || isKoreanPlace(chars, name.start(), name.end())
                || name.type() == MentionType.COMPANY && NOT_COMPANIES.contains(chars, name.start(), name.end())
                || name.type() == MentionType.PERSON && NameShape.isOther(text, name.start(), name.end())
                || name.type() == MentionType.COMPANY && opensWithNoun(name, text);
        boolean mixed = name.type() == MentionType.PERSON
                && Letters.isHangul(chars[name.start()])
                && !Letters.isHangul(chars[name.end() - 1]);
        if (mixed) {
            return Dismissal.TWO_SCRIPTS;
        }
        if (TITLES.contains(chars, name.start(), name.end())) {
            return Dismissal.TITLE;
        }
        if (name.type() == MentionType.COMPANY
                && NO_COMPANY_ENDINGS.longestBefore(chars, name.start() + 1, name.end()) > 0) {
            return Dismissal.BODY;
        }
        if (!probable.holds(name, text)) {
            return Dismissal.IMPROBABLE;
        }
        return word && name.probability() < SURE_OF_A_WORD ? Dismissal.COMMON_WORD : null;
    }

    /** Whether a word of the language, capital for it begins a sentence, has another behind it: Target practice. */
    private static boolean opensWithNoun(SequenceNames.Name name, Text text) {
        int next = Around.wordAfter(text, name.end());
        return WORDS.contains(text.lower(), name.start(), name.end())
                && Around.opens(text, name.start())
                && next >= 0
                && WORDS.contains(text.lower(), text.start(next), text.end(next))
                && !CompanyContext.actsInEnglish(text, name.start(), name.end());
    }

    private static Candidate unlisted(SequenceNames.Name name, Text text) {
        List<String> home = List.of();
        if (name.type() == MentionType.PERSON && Letters.isHangul(text.at(name.start()))) {
            int length = name.end() - name.start();
            boolean korean = NameShape.lengthAt(text, name.start(), name.end()) > 0 || length < 4;
            home = List.of(korean ? "KR" : FOREIGN);
        }
        return Candidate.unlisted(
                name.start(),
                name.end(),
                name.type(),
                text.substring(name.start(), name.end()),
                home,
                home.isEmpty() || home.contains(FOREIGN) ? CountryBasis.NONE : CountryBasis.FORM,
                name.probability(),
                Finder.MODEL);
    }
}
