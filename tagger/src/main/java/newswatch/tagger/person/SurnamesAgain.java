package newswatch.tagger.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import newswatch.tagger.overlap.Taken;

/** English text: a person whose full name is settled is found again by the surname alone: Holloway behind Jane Holloway. */
public final class SurnamesAgain {
    private static final WordSet NO_SURNAMES = WordLists.set("en-no-surnames.txt");
    private static final WordSet SAYS = WordLists.set("en-says.txt");
    private static final WordSet WORDS = WordLists.set("en-words.txt");

    /** Full names less sure than this are not looked for again. */
    private static final double SURE = 0.8;

    private static final double CONFIDENCE = 0.85;

    /** Who bears a surname, and where the full name first stands. */
    private record Bearer(Candidate person, Draft draft) {}

    private final Map<String, Bearer> bySurname = new HashMap<>();
    /** First characters of the surnames: other words are not looked up. */
    private final Initials initials = new Initials();

    private SurnamesAgain() {}

    /**
     * Adds surnames to what is settled.
     *
     * @param settled by draft, in text order, without overlaps; the same comes back, in text order, with more
     */
    public static List<List<Candidate>> added(List<Draft> drafts, List<List<Candidate>> settled) {
        SurnamesAgain surnames = new SurnamesAgain();
        for (int i = 0; i < drafts.size(); i++) {
            for (Candidate candidate : settled.get(i)) {
                if (candidate.type() == MentionType.PERSON && candidate.confidence() >= SURE) {
                    surnames.remember(drafts.get(i), candidate);
                }
            }
        }
        if (surnames.bySurname.isEmpty()) {
            return settled;
        }
        List<List<Candidate>> added = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            added.add(surnames.added(drafts.get(i), settled.get(i)));
        }
        return added;
    }

    private void remember(Draft draft, Candidate person) {
        Text text = draft.text();
        int first = text.wordAt(person.start());
        int last = text.wordAt(person.end() - 1);
        if (first == last || !Letters.isUpper(text.at(person.start()))) {
            return;
        }
        // Lee Jae-myung: a given name of two syllables stands behind the surname.
        boolean surnameFirst =
                last == first + 2 && text.at(text.end(first + 1)) == '-' && Letters.isLower(text.at(text.start(last)));
        int word = surnameFirst ? first : last;
        int start = text.start(word);
        int end = surnameFirst ? text.end(word) : person.end();
        if (isSurname(text, start, end)) {
            initials.add(text.at(start));
            bySurname.putIfAbsent(text.substring(start, end), new Bearer(person, draft));
        }
    }

    private static boolean isSurname(Text text, int start, int end) {
        return end - start > 1
                && Letters.isUpper(text.at(start))
                && Letters.isLower(text.at(end - 1))
                && !NO_SURNAMES.contains(text.chars(), start, end);
    }

    private List<Candidate> added(Draft draft, List<Candidate> settled) {
        Text text = draft.text();
        Taken taken = new Taken();
        settled.forEach(candidate -> taken.take(candidate.start(), candidate.end()));
        List<Candidate> more = new ArrayList<>();
        for (int word = 0; word < text.words(); word++) {
            int start = text.start(word);
            int end = text.end(word);
            if (!initials.mayHold(text.at(start)) || !Letters.isUpper(text.at(start)) || taken.holdsAny(start, end)) {
                continue;
            }
            Bearer bearer = bySurname.get(text.substring(start, end));
            if (bearer != null && isAgain(draft, bearer, start, end)) {
                more.add(bearer.person.again(
                        start, end, Math.min(CONFIDENCE, bearer.person.confidence()), Finder.PERSON_SURNAME));
            }
        }
        if (more.isEmpty()) {
            return settled;
        }
        more.addAll(settled);
        more.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return more;
    }

    private static boolean isAgain(Draft draft, Bearer bearer, int start, int end) {
        Text text = draft.text();
        boolean headline = draft.isTitle() && !bearer.draft.isTitle();
        if (!headline && draft == bearer.draft && start < bearer.person.start()) {
            return false;
        }
        if (PersonContext.continuesName(text, start) || PersonContext.goesOn(text, end)) {
            return false;
        }
        if (PersonContext.followsForename(text, start)) {
            return false;
        }
        // Rice and wheat rose: of a word of the language a capital tells nothing where a sentence begins.
        if (!WORDS.contains(text.lower(), start, end) || !headline && !Around.opens(text, start)) {
            return true;
        }
        int next = Around.wordAfter(text, end);
        return next >= 0 && SAYS.contains(text.chars(), text.start(next), text.end(next));
    }
}
