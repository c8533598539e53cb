package newswatch.tagger.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.Initials;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;

/** English text: full names that no list holds, by forename or office; then surnames alone once the full name is there. */
public final class EnglishPeople {
    private static final WordSet FORENAMES = WordLists.set("en-forenames.txt");
    private static final WordSet NO_SURNAMES = WordLists.set("en-no-surnames.txt");
    private static final WordSet ROLES = WordLists.set("en-roles.txt");
    private static final WordSet SAYS = WordLists.set("en-says.txt");
    private static final WordSet HONORIFICS = WordSet.words("Mr Mrs Ms Miss Sen Rep Gov Dr Sir Dame");
    private static final WordSet AMERICAN = WordSet.words("Sen Rep Gov");
    private static final WordSet PARTICLES = WordSet.words("de von van der bin al el la du da dos di");
    private static final double BY_FORENAME = 0.7;
    private static final double BY_HONORIFIC = 0.6;
    private static final double SURNAME = 0.8;

    /** Whom a full name stands for, and where. */
    private record Found(Draft draft, Candidate person) {}

    private final List<Draft> drafts;
    private final Map<String, Found> bySurname = new HashMap<>();
    /** First characters of the surnames: other words are not looked up. */
    private final Initials surnames = new Initials();

    private final Map<String, Candidate> byName = new HashMap<>();

    private EnglishPeople(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** Adds people to the drafts, which hold the listed ones already. */
    public static void read(List<Draft> drafts) {
        EnglishPeople people = new EnglishPeople(drafts);
        boolean titleCase = false;
        for (Draft draft : drafts) {
            if (draft.isTitle()) {
                titleCase = Around.isTitleCase(draft.text());
            }
            people.rememberListed(draft);
        }
        for (Draft draft : drafts) {
            if (!draft.isTitle() || !titleCase) {
                people.findFullNames(draft);
            }
        }
        for (Draft draft : drafts) {
            people.findAgain(draft, draft.isTitle() && titleCase);
        }
    }

    private void rememberListed(Draft draft) {
        for (Candidate candidate : draft.candidates()) {
            if (candidate.type() == MentionType.PERSON
                    && Letters.isUpper(draft.text().at(candidate.start()))) {
                String name = draft.text().substring(candidate.start(), candidate.end());
                if (name.indexOf(' ') > 0) {
                    byName.putIfAbsent(name, candidate);
                }
            }
        }
    }

    private void findFullNames(Draft draft) {
        Text text = draft.text();
        for (int word = 0; word + 1 < text.words(); word++) {
            if (!isCapitalised(text, word)) {
                continue;
            }
            int last = lastWord(text, word);
            if (last == word) {
                honorific(draft, word);
                continue;
            }
            boolean forename =
                    FORENAMES.contains(text.chars(), text.start(word), text.end(word)) && stands(text, word, last);
            if (forename || appositive(text, word, last)) {
                String name = text.substring(text.start(word), text.end(last));
                Candidate person = Candidate.unlisted(
                        text.start(word),
                        text.end(last),
                        MentionType.PERSON,
                        name,
                        List.of(),
                        CountryBasis.NONE,
                        BY_FORENAME,
                        forename ? Finder.PERSON_FORENAME : Finder.PERSON_ROLE);
                draft.add(person);
                byName.putIfAbsent(name, person);
                surnames.add(text.at(text.start(last)));
                bySurname.putIfAbsent(text.substring(text.start(last), text.end(last)), new Found(draft, person));
            }
            word = last;
        }
    }

    private static boolean isCapitalised(Text text, int word) {
        int start = text.start(word);
        int end = text.end(word);
        return end - start > 1
                && Letters.isUpper(text.at(start))
                && Letters.isLower(text.at(start + 1))
                && Letters.isLower(text.at(end - 1));
    }

    /** The last word of a name of two or three words that begins with {@code first}; {@code first} if there is none. */
    private static int lastWord(Text text, int first) {
        int last = first;
        int at = first;
        for (int i = 0; i < 3 && at + 1 < text.words(); i++) {
            int next = at + 1;
            int gap = text.start(next) - text.end(at);
            boolean joined = text.spaceAfter(at)
                    || gap == 1 && text.at(text.end(at)) == '-'
                    || gap == 2 && text.at(text.end(at)) == '.' && text.end(at) - text.start(at) == 1
                    || gap == 1 && text.at(text.end(at)) == '\'' && text.end(at) - text.start(at) <= 2;
            if (!joined) {
                break;
            }
            if (isCapitalised(text, next)) {
                if (NO_SURNAMES.contains(text.chars(), text.start(next), text.end(next))) {
                    return first;
                }
                last = next;
            } else if (text.end(at) + 1 == text.start(next)
                    && text.at(text.end(at)) == '\''
                    && Letters.isUpper(text.at(text.start(next)))) {
                last = next;
            } else if (!isInitial(text, next) && !PARTICLES.contains(text.chars(), text.start(next), text.end(next))) {
                break;
            }
            at = next;
        }
        return last;
    }

    private static boolean isInitial(Text text, int word) {
        return text.end(word) - text.start(word) == 1
                && Letters.isUpper(text.at(text.start(word)))
                && text.at(text.end(word)) == '.';
    }

    /** Whether what stands around a forename and a second word says that they are a person. */
    private static boolean stands(Text text, int first, int last) {
        int start = text.start(first);
        int end = text.end(last);
        if (PersonContext.continuesName(text, start) && !roleBefore(text, start)) {
            return false;
        }
        char after = text.at(end);
        if (after == ','
                || after == '.'
                || after == ')'
                || after == '\''
                || after == '('
                || after == ';'
                || after == '\n') {
            return true;
        }
        int next = Around.wordAfter(text, end);
        if (next >= 0 && SAYS.contains(text.chars(), text.start(next), text.end(next))) {
            return true;
        }
        return PersonContext.titlePrecedes(text, start)
                || roleBefore(text, start)
                || text.at(start - 2) == ','
                || next >= 0 && Letters.isLower(text.at(text.start(next)));
    }

    private static boolean roleBefore(Text text, int start) {
        int before = PersonContext.titleWordBefore(text, start);
        return before >= 0 && ROLES.contains(text.lower(), text.start(before), text.end(before));
    }

    /** "Its boss, Thurlow Quillfeather, …": an unknown forename between commas, behind a role. */
    private static boolean appositive(Text text, int first, int last) {
        int start = text.start(first);
        if (last - first > 2 || NO_SURNAMES.contains(text.chars(), start, text.end(first))) {
            return false;
        }
        if (text.at(start - 1) != ' ' || text.at(start - 2) != ',' || text.at(text.end(last)) != ',') {
            return false;
        }
        int before = text.wordAt(start - 3);
        for (int i = 0; i < 1 && before >= 0; i++, before--) {
            if (ROLES.contains(text.lower(), text.start(before), text.end(before))) {
                return true;
            }
        }
        return false;
    }

    /** "Mr. Quillfeather", "Sen. Marlowe": a surname behind an honorific. */
    private void honorific(Draft draft, int word) {
        Text text = draft.text();
        int before = PersonContext.titleBefore(text, word);
        if (before < 0 || !HONORIFICS.contains(text.chars(), text.start(before), text.end(before))) {
            return;
        }
        String name = text.substring(text.start(word), text.end(word));
        if (bySurname.containsKey(name)) {
            return;
        }
        boolean american = AMERICAN.contains(text.chars(), text.start(before), text.end(before));
        draft.add(Candidate.unlisted(
                text.start(word),
                text.end(word),
                MentionType.PERSON,
                name,
                american ? List.of("US") : List.of(),
                american ? CountryBasis.FORM : CountryBasis.NONE,
                BY_HONORIFIC,
                Finder.PERSON_HONORIFIC));
    }

    private void findAgain(Draft draft, boolean titleCase) {
        if (bySurname.isEmpty()) {
            return;
        }
        Text text = draft.text();
        for (int word = 0; word < text.words(); word++) {
            if (!surnames.mayHold(text.at(text.start(word))) || !isCapitalised(text, word)) {
                continue;
            }
            Found found = bySurname.get(text.substring(text.start(word), text.end(word)));
            int start = text.start(word);
            int end = text.end(word);
            if (found == null || found.draft == draft && start < found.person.start()) {
                continue;
            }
            Candidate person = found.person;
            if (titleCase || !PersonContext.continuesName(text, start) && !PersonContext.goesOn(text, end)) {
                draft.add(person.again(start, end, SURNAME, Finder.PERSON_SURNAME));
            }
        }
    }
}
