package newswatch.tagger.person;

import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.CharSet;
import newswatch.tagger.language.ForeignNames;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import newswatch.tagger.overlap.Taken;

/** People with foreign names in Hangul that no list holds: beside titles, by the syllables of the name. */
final class ForeignPeople {
    static final double CONFIDENCE = 0.6;
    private static final WordSet STATESMEN = WordSet.words("대통령 총리 장관 국무장관 외무장관 외교장관 재무장관 국방장관 왕세자 국가주석");
    private static final WordSet SEATED = WordSet.words("주지사 시장 지사 상원의원 하원의원 도지사 대학");
    /** Last syllables of inflected words. */
    private static final CharSet NO_SURNAME_ENDINGS = CharSet.of("은는을를의던된서운");

    private static final CharSet PARTICLES = CharSet.of("은는을를의에된던");

    private ForeignPeople() {}

    /** 브라이언 켐프 주지사: two words that look foreign, and a title. */
    static void read(Draft draft, int word, Taken taken, Titles titles) {
        Text text = draft.text();
        if (!text.spaceAfter(word)) {
            return;
        }
        int start = text.start(word);
        int second = word + 1;
        if (STATESMEN.longestAt(text.chars(), text.start(second), text.end(second)) > 0) {
            foreignSurname(draft, start, text.end(word), taken);
            return;
        }
        int end = text.end(second);
        // From here on the cheapest questions and those that most words fail come first.
        if (!text.spaceAfter(second)
                || end - start > 11
                || endsInParticle(text, text.end(word))
                || text.hangulEnd(text.start(second)) != end) {
            return;
        }
        boolean koreanSurname = end - text.start(second) == 1
                && text.end(word) - start >= 3
                && KoreanNames.SURNAMES.contains(text.at(text.start(second)));
        if (end - text.start(second) < 2 && !koreanSurname || !titles.follow(second, 2)) {
            return;
        }
        boolean shortForename = text.end(word) - start == 1;
        boolean forename = ForeignNames.isForename(text, start, text.end(word));
        if (PersonContext.isTitle(text, text.start(second), end)
                || !forename && !shortForename && NO_SURNAME_ENDINGS.contains(text.at(end - 1))
                || !forename
                        && (isPlace(text, end) || !ForeignNames.look(text, start, koreanSurname ? text.end(word) : end))
                || KoreanNames.isNoun(text, text.start(second), end)
                || text.startsWith("그룹", end - 2)
                || taken.holdsAny(start, end)) {
            return;
        }
        taken.take(start, end);
        draft.add(Candidate.unlisted(
                start,
                end,
                MentionType.PERSON,
                text.substring(start, end),
                List.of("ZZ"),
                CountryBasis.FORM,
                CONFIDENCE,
                Finder.PERSON_FOREIGN));
    }

    /** 치프라스 총리: one word that looks foreign, and the title of a statesman. */
    private static void foreignSurname(Draft draft, int start, int end, Taken taken) {
        Text text = draft.text();
        boolean name = end - start >= 3
                && PersonContext.titleFollows(text, end)
                && ForeignNames.look(text, start, end)
                && !KoreanNames.isNoun(text, start, end)
                && !endsInParticle(text, end)
                && !taken.holdsAny(start, end);
        if (name) {
            draft.add(Candidate.unlisted(
                    start,
                    end,
                    MentionType.PERSON,
                    text.substring(start, end),
                    List.of("ZZ"),
                    CountryBasis.FORM,
                    CONFIDENCE,
                    Finder.PERSON_FOREIGN));
        }
    }

    /** Whether the word that ends here is the seat of the office behind it: 펜실베이니아 주지사. */
    private static boolean isPlace(Text text, int end) {
        int next = Around.wordAfter(text, end);
        return next >= 0 && SEATED.longestAt(text.chars(), text.start(next), text.end(next)) > 0;
    }

    private static boolean endsInParticle(Text text, int end) {
        return PARTICLES.contains(text.at(end - 1))
                || text.startsWith("에서", end - 2)
                || text.startsWith("에게", end - 2)
                || text.startsWith("으로", end - 2);
    }
}
