package newswatch.tagger.listed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import org.jspecify.annotations.Nullable;

/** The countries that stand around a policy's name in one field. Looks no further than {@value #FAR} characters. */
final class CountriesAround {
    private static final int NEAR = 12;
    private static final int FAR = 200;

    private static final Set<String> BETWEEN =
            Set.of("", " ", "의 ", "판 ", "식 ", " 정부의 ", " 의회의 ", " 연방 ", "'s ", "' ", "'s new ", " federal ", " new ");
    private static final Set<String> BEHIND = Set.of("(", " of ", " of the ", " in ", " in the ");
    /** Articles of American trade laws that Korean papers name without their country (관세법 337조). */
    private static final List<String> AMERICAN_ARTICLES = List.of("337조", "338조", "301조", "232조", "122조");

    /** Behind a country's name in Korean: it does something. */
    private static final WordSet SUBJECT = WordSet.words("은 는 이 가 도 에서 에서는 에서도 에선");

    private static final WordSet POWERS = WordSet.words("정부 의회 상원 하원 국회 행정부 당국 대통령 총리 연방 법원 대법원");
    /** What speaks of the source's own parliament, which a paper at home need not name. */
    private static final WordSet AT_HOME = WordSet.words("국회 여야 당정 본회의 상임위 법사위 국내 우리나라");

    private final Text text;
    private final Candidate[] countries;

    CountriesAround(Draft draft) {
        text = draft.text();
        countries = draft.candidates().stream()
                .filter(candidate -> candidate.type() == MentionType.COUNTRY
                        && !candidate.countries().isEmpty())
                .sorted(Comparator.comparingInt(Candidate::start))
                .toArray(Candidate[]::new);
    }

    /** The country that stands with the name from {@code start} to {@code end}; null for none. */
    @Nullable
    String beside(int start, int end) {
        int next = text.at(end) == ' ' ? end + 1 : end;
        if (AMERICAN_ARTICLES.stream().anyMatch(article -> text.startsWith(article, next))) {
            return "US";
        }
        for (Candidate country : between(start - FAR, end + NEAR)) {
            int before = start - country.end();
            int behind = country.start() - end;
            if (before >= 0 && before <= NEAR && BETWEEN.contains(text.substring(country.end(), start))
                    || behind > 0 && behind <= NEAR && BEHIND.contains(text.substring(end, country.start()))) {
                return code(country);
            }
        }
        return null;
    }

    /** The countries that do something before a position, in its sentence. */
    Set<String> actingBefore(int position) {
        int sentence = text.sentences().start(text.sentences().at(position));
        Set<String> acting = new HashSet<>();
        for (Candidate country : between(Math.max(sentence, position - FAR), position)) {
            if (country.end() <= position && acts(country.end())) {
                acting.add(code(country));
            }
        }
        return acting;
    }

    /** Whether the sentence of a position speaks of a parliament without its country, or of 국내. */
    boolean isAtHome(int position) {
        int sentence = text.sentences().at(position);
        int from = Math.max(text.sentences().start(sentence), position - FAR);
        int to = Math.min(text.sentences().end(sentence), position + FAR);
        for (int word = text.wordAt(from); word < text.words() && text.start(word) < to; word++) {
            if (AT_HOME.longestAt(text.chars(), text.start(word), text.end(word)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** (일본은, 미 의회가); in English it needs no sign. */
    private boolean acts(int end) {
        int next = text.at(end) == ' ' ? end + 1 : end;
        int run = text.hangulEnd(next);
        if (run == next) {
            return true;
        }
        return next == end ? SUBJECT.contains(text.chars(), end, run) : POWERS.longestAt(text.chars(), next, run) > 0;
    }

    /** Those that begin from {@code from} on and before {@code to}. */
    private List<Candidate> between(int from, int to) {
        return Arrays.asList(countries).subList(index(from), index(Math.max(from, to)));
    }

    /** How many begin before a position. */
    private int index(int position) {
        int low = 0;
        int high = countries.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (countries[middle].start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String code(Candidate country) {
        return country.countries().get(0);
    }
}
