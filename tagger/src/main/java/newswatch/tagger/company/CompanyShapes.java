package newswatch.tagger.company;

import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.ForeignNames;
import newswatch.tagger.language.KoreanNouns;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;

/** Companies that no list holds, by the shape of their names: ㈜…, …바이오, …자산운용, … Inc., … Holdings. */
public final class CompanyShapes {
    private static final WordSet SUFFIXES = WordLists.set("ko-company-suffixes.txt");
    /** Endings that make even a noun a company: 하늘홀딩스. */
    private static final WordSet SURE_SUFFIXES = WordSet.words(
            "홀딩스 투자증권 자산운용 로보틱스 벤처스 인베스트먼트 엔터테인먼트 저축은행 캐피탈 캐피털 파트너스 바이오로직스 바이오사이언스 머티리얼즈 테라퓨틱스 인터내셔널 코퍼레이션 손해보험 에너지솔루션 이앤씨 이엔지");

    private static final WordSet NOT_COMPANIES = WordLists.set("ko-not-companies.txt");
    private static final WordSet KINDS_KO = WordLists.set("ko-company-kinds.txt");
    private static final WordSet FORMS =
            WordSet.words("Inc Corp Corporation Ltd LLC LLP PLC plc Limited GmbH AG SA NV Pte Bhd Incorporated");
    private static final WordSet ENDINGS = WordLists.set("en-company-endings.txt");
    private static final WordSet NO_BEGINNING = WordLists.set("en-no-company-beginnings.txt");
    private static final double BY_FORM = 0.8;
    private static final double BY_SHAPE = 0.6;
    private static final int WORDS = 4;

    private CompanyShapes() {}

    /** Adds companies to a draft. Headlines with a capital on every word show no shapes in English. */
    public static void read(Draft draft) {
        Text text = draft.text();
        boolean capitals = !(draft.isTitle() && Around.isTitleCase(text));
        for (int word = 0; word < text.words(); word++) {
            int start = text.start(word);
            char first = text.at(start);
            if (Letters.isHangul(text.at(text.end(word) - 1))) {
                korean(draft, start, text.end(word));
            } else if (capitals
                    && Letters.isUpper(first)
                    && word + 1 < text.words()
                    && Letters.isUpper(text.at(text.start(word + 1)))) {
                english(draft, word);
            }
        }
    }

    private static void korean(Draft draft, int start, int wordEnd) {
        Text text = draft.text();
        char[] chars = text.chars();
        int formed = CompanyContext.startWithForm(text, start);
        if (formed < start && wordEnd - start > 1) {
            int end = nameEnd(text, start, wordEnd);
            add(draft, formed, end, BY_FORM, Finder.COMPANY_FORM);
            return;
        }
        for (int at = start + 2; at < wordEnd - 1; at++) {
            int length = SUFFIXES.longestAt(chars, at, wordEnd);
            int end = at + length;
            if (length == 0 || !CompanyContext.mayEnd(text, end)) {
                continue;
            }
            if (!KoreanNouns.contain(chars, start, at)
                    && !KoreanNouns.contain(chars, start, end)
                    && NOT_COMPANIES.longestAt(chars, start, end) < end - start
                    && !NOT_COMPANIES.contains(chars, start, at)) {
                add(draft, start, end, BY_SHAPE, Finder.COMPANY_ENDING);
            }
            return;
        }
        kind(draft, start, wordEnd);
    }

    /** 자회사 가온누리텍(GNT): an unknown word behind what kind of company it is, its Latin name in brackets. */
    private static void kind(Draft draft, int start, int wordEnd) {
        Text text = draft.text();
        if (text.at(wordEnd) != '(' || !Letters.isUpper(text.at(wordEnd + 1)) || wordEnd - start < 2) {
            return;
        }
        int before = Around.wordBefore(text, start);
        if (before >= 0
                && KINDS_KO.longestBefore(text.chars(), text.start(before), text.end(before)) > 0
                && !KoreanNouns.contain(text.chars(), start, wordEnd)) {
            add(draft, start, wordEnd, BY_SHAPE, Finder.COMPANY_KIND);
        }
    }

    /** Where the name behind ㈜ ends: before the particle, if the rest is longer than a syllable. */
    private static int nameEnd(Text text, int start, int wordEnd) {
        for (int end = start + 2; end < wordEnd; end++) {
            if (Letters.isHangul(text.at(end)) && Particles.follow(text.chars(), end, wordEnd) && wordEnd - end <= 2) {
                return end;
            }
        }
        return wordEnd;
    }

    private static void english(Draft draft, int word) {
        Text text = draft.text();
        if (word > 0
                && text.spaceAfter(word - 1)
                && Letters.isUpper(text.at(text.start(word - 1)))
                && !begins(text, word - 1)) {
            return; // not where the run of capitalised words begins
        }
        int from = begins(text, word) ? word + 1 : word;
        int last = from;
        int end = -1;
        boolean formed = false;
        for (int at = from;
                at < text.words() && at < from + WORDS + 1 && Letters.isUpper(text.at(text.start(at)));
                at++) {
            last = at;
            if (at > from && FORMS.contains(text.chars(), text.start(at), text.end(at))) {
                formed = true;
                end = text.at(text.end(at)) == '.' ? text.end(at) + 1 : text.end(at);
                break;
            }
            if (at > from && ENDINGS.contains(text.chars(), text.start(at), text.end(at))) {
                end = text.end(at);
            } else if (at > from && end == text.end(at - 1) && text.startsWith("Services", text.start(at))) {
                end = text.end(at); // Financial Services
            }
            int gap = at + 1 < text.words() ? text.start(at + 1) - text.end(at) : 9;
            boolean joined = gap == 1
                            && (text.at(text.end(at)) == ' '
                                    || text.at(text.end(at)) == '-'
                                    || text.at(text.end(at)) == '&')
                    || gap == 3 && text.at(text.end(at) + 1) == '&'
                    || gap == 2
                            && text.at(text.end(at)) == ','
                            && FORMS.contains(text.chars(), text.start(at + 1), text.end(at + 1));
            if (!joined) {
                break;
            }
        }
        if (end < 0 || last == from || text.at(text.start(from) - 1) == '\'') {
            return;
        }
        draft.add(Candidate.unlisted(
                text.start(from),
                end,
                MentionType.COMPANY,
                text.substring(text.start(from), end),
                List.of(),
                CountryBasis.NONE,
                formed ? BY_FORM : BY_SHAPE,
                formed ? Finder.COMPANY_FORM : Finder.COMPANY_ENDING));
    }

    private static boolean begins(Text text, int word) {
        return NO_BEGINNING.contains(text.chars(), text.start(word), text.end(word));
    }

    private static void add(Draft draft, int start, int end, double confidence, Finder finder) {
        Text text = draft.text();
        String home = ForeignNames.look(text, start, end) ? "ZZ" : "KR";
        draft.add(Candidate.unlisted(
                start,
                end,
                MentionType.COMPANY,
                text.substring(start, end),
                List.of(home),
                CountryBasis.FORM,
                confidence,
                finder));
    }
}
