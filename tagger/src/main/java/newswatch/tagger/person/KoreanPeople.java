package newswatch.tagger.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.ForeignNames;
import newswatch.tagger.language.Initials;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import newswatch.tagger.overlap.Taken;
import newswatch.tagger.person.KoreanFamily.Person;

/**
 * Korean text: full names beside titles that no list holds, every further mention of such a name, and surnames alone
 * (이 회장, 올트먼은) once the article has the full name.
 */
public final class KoreanPeople {
    /** At most so many words, an office or a house, stand between a name and its title: 홍길동 국회 환경노동위원회 위원장. */
    private static final int WORDS_BETWEEN = 3;

    /** At most so many names of a list are read up to its title. */
    private static final int LONGEST_LIST = 12;

    private static final double BESIDE_TITLE = 0.85;
    private static final double SURNAME = 0.8;
    /** Surnames that are also words in front of titles: 전 장관, 한 의원, 신 회장. */
    private static final String ALSO_WORDS = "전한신현양주";

    private static final WordSet ROLES_BEFORE = WordLists.set("ko-roles-before-names.txt");

    private final List<Draft> drafts;
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<Character, KoreanFamily> bySurname = new HashMap<>();
    private final Map<String, Person> byForeignSurname = new HashMap<>();
    /** First characters of the foreign surnames: other words are not looked up. */
    private final Initials foreignInitials = new Initials();
    /** The keys of {@link #bySurname}, likewise. */
    private final Initials surnames = new Initials();

    private KoreanPeople(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** Adds people to the drafts, which hold the listed ones already. */
    public static void read(List<Draft> drafts) {
        KoreanPeople people = new KoreanPeople(drafts);
        people.findFullNames();
        people.rememberCandidates();
        people.findAgain();
    }

    private void findFullNames() {
        for (Draft draft : drafts) {
            Text text = draft.text();
            Taken taken = new Taken();
            for (Candidate candidate : draft.candidates()) {
                taken.take(candidate.start(), candidate.end());
            }
            Titles titles = new Titles(text);
            for (int word = 0; word < text.words(); word++) {
                int start = text.start(word);
                if (!Letters.isHangul(text.at(start))) {
                    continue;
                }
                int end = text.end(word);
                if (text.hangulEnd(start) != end) {
                    continue;
                }
                int length = KoreanNames.shapeAt(text, start, end);
                if (length > 0
                        && stands(text, word, start + length, titles)
                        && !text.startsWith("건설", start + 2)
                        && !KoreanNames.isOther(text, start, start + length, end)) {
                    draft.add(Candidate.unlisted(
                            start,
                            start + length,
                            MentionType.PERSON,
                            text.substring(start, start + length),
                            List.of("KR"),
                            CountryBasis.FORM,
                            BESIDE_TITLE,
                            Finder.PERSON_TITLE));
                } else if (end - start >= 2 || ForeignNames.isShortForename(text.at(start))) {
                    ForeignPeople.read(draft, word, taken, titles);
                }
            }
        }
    }

    /**
     * Whether a title, an age or 씨 shows that the syllables from where the word begins to {@code end} are a person's
     * name; in a list of names (홍길동, 이몽룡 의원) the title may stand behind the last. Where only the last syllable of the
     * given name is a common one, the title has to be the next word.
     */
    private static boolean stands(Text text, int word, int end, Titles titles) {
        int start = text.start(word);
        int run = text.end(word);
        if (KoreanNames.isCommon(text, end) && followsRole(text, start) && Particles.follow(text.chars(), end, run)) {
            return true;
        }
        if (run > end) {
            return run - end > 1 && PersonContext.isTitle(text, end, run);
        }
        char after = text.at(end);
        if (after == '(') {
            if (Letters.isDigit(text.at(end + 1))
                    && Letters.isDigit(text.at(end + 2))
                    && !Letters.isDigit(text.at(end + 3))) {
                return true;
            }
        }
        if (after == ')' || after == ',') {
            int before = Around.wordBefore(text, start);
            if (before >= 0
                    && text.at(text.start(before) - 1) == '('
                    && (PersonContext.isTitle(text, text.start(before), text.end(before))
                            || text.startsWith("재판장", text.start(before)))) {
                return true;
            }
        }
        boolean likely = KoreanNames.isCommon(text, end);
        int last = likely ? endOfList(text, end) : end;
        return last == end
                ? titles.follow(word, likely ? WORDS_BETWEEN : 0)
                : text.at(last) == ' ' && titles.follow(text.wordAt(last - 1), 0);
    }

    /** Whether a role stands in front that is said before names: 대표이사, 배우, 변호사. */
    private static boolean followsRole(Text text, int start) {
        int before = Around.wordBefore(text, start);
        return before >= 0 && ROLES_BEFORE.contains(text.chars(), text.start(before), text.end(before));
    }

    /** Where the last name of a list ends that goes on behind {@code end}: ", 이몽룡·성춘향". */
    private static int endOfList(Text text, int end) {
        int last = end;
        for (int i = 0; i < LONGEST_LIST; i++) {
            int next =
                    text.at(last) == ',' && text.at(last + 1) == ' ' ? last + 2 : text.at(last) == '·' ? last + 1 : -1;
            if (next < 0 || !Letters.isHangul(text.at(next))) {
                return last;
            }
            int run = text.hangulEnd(next);
            int length = KoreanNames.lengthAt(text, next, run);
            if (length == 0 || run > next + length) {
                return last;
            }
            last = run;
        }
        return last;
    }

    private void rememberCandidates() {
        for (Draft draft : drafts) {
            Text text = draft.text();
            for (Candidate candidate : draft.candidates()) {
                if (candidate.type() != MentionType.PERSON
                        || !Letters.isHangul(text.at(candidate.start()))
                        || candidate.end() - candidate.start() < 3) {
                    continue;
                }
                String surface = text.substring(candidate.start(), candidate.end());
                Person person = byName.computeIfAbsent(surface, name -> new Person(candidate));
                rememberTitles(text, candidate.end(), person.titles());
                int space = surface.lastIndexOf(' ');
                if (space > 0) {
                    if (surface.length() - space > 2) {
                        byForeignSurname.putIfAbsent(surface.substring(space + 1), person);
                        foreignInitials.add(surface.charAt(space + 1));
                    }
                } else if (surface.length() <= 4 && KoreanNames.SURNAMES.contains(surface.charAt(0))) {
                    surnames.add(surface.charAt(0));
                    bySurname
                            .computeIfAbsent(surface.charAt(0), c -> new KoreanFamily())
                            .add(person, draft, candidate.start());
                }
            }
        }
    }

    /** All titles behind a name: 홍길동 대통령 권한대행 has two. */
    private static void rememberTitles(Text text, int nameEnd, Set<String> titles) {
        int next = Around.wordAfter(text, nameEnd);
        for (int i = 0; i <= WORDS_BETWEEN && next >= 0; i++) {
            int start = text.start(next);
            int stop = text.end(next);
            int end = PersonContext.endOfTitle(text, start, stop);
            if (end > 0) {
                titles.add(text.substring(start, end));
            }
            next = Around.wordAfter(text, stop);
        }
    }

    private static String titleAt(Text text, int start) {
        int word = text.wordAt(start);
        int end = PersonContext.titleEnd(text, start, text.end(word));
        return text.substring(start, Math.max(start, end));
    }

    private void findAgain() {
        if (byName.isEmpty()) {
            return;
        }
        for (Draft draft : drafts) {
            Text text = draft.text();
            for (int word = 0; word < text.words(); word++) {
                int start = text.start(word);
                char first = text.at(start);
                boolean surname = surnames.mayHold(first);
                boolean foreign = foreignInitials.mayHold(first);
                if (!surname && !foreign || !Letters.isHangul(first)) {
                    continue;
                }
                int run = text.hangulEnd(start);
                if (run - start == 1) {
                    if (surname) {
                        surname(draft, start);
                    }
                } else if (run - start >= 3 && surname && bySurname.containsKey(first)) {
                    again(draft, start, Math.min(run, start + 3), byName, BESIDE_TITLE, Finder.PERSON_AGAIN);
                }
                if (run - start >= 2 && foreign) {
                    for (int end = Math.min(run, start + 6); end > start + 1; end--) {
                        if (end - start > 2 || PersonContext.titleFollows(text, end)) {
                            again(draft, start, end, byForeignSurname, ForeignPeople.CONFIDENCE, Finder.PERSON_SURNAME);
                        }
                    }
                }
            }
        }
    }

    private static void again(
            Draft draft, int start, int end, Map<String, Person> known, double confidence, Finder finder) {
        Person person = known.get(draft.text().substring(start, end));
        if (person != null && PersonContext.mayEnd(draft.text(), end)) {
            draft.add(person.again(start, end, confidence, finder));
        }
    }

    private void surname(Draft draft, int start) {
        Text text = draft.text();
        KoreanFamily family = bySurname.get(text.at(start));
        boolean word = ALSO_WORDS.indexOf(text.at(start)) >= 0;
        boolean former = word && Around.followsBareNoun(text, start);
        if (family == null || former || !PersonContext.titleFollows(text, start + 1)) {
            return; // 박정희 전 대통령: the former president
        }
        int next = Around.wordAfter(text, start + 1);
        boolean formerly = text.end(next) - text.start(next) == 1;
        String title = titleAt(text, formerly ? text.start(next + 1) : text.start(next));
        Person person = family.choose(title, word, draft, start);
        if (person != null) {
            draft.add(person.again(start, start + 1, SURNAME, Finder.PERSON_SURNAME));
        }
    }
}
