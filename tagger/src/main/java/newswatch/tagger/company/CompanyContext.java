package newswatch.tagger.company;

import newswatch.tagger.language.Around;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;

/** What stands around the name of a company: how it may go on, and what shows that a common word is one. */
public final class CompanyContext {
    private static final WordSet PRODUCTS = WordLists.set("ko-products.txt");
    private static final WordSet SUFFIXES = WordSet.words("측 사 발 표 향 산 제 계 계열 계열사 들 판 식 주 맨 관련주 출신 본사 주가");
    private static final WordSet NEXT_KO = WordLists.set("ko-company-next.txt");
    private static final WordSet NEXT_EN = WordLists.set("en-company-next.txt");
    private static final WordSet FORMS_EN = WordSet.words(
            "Inc Inc. Corp Corp. Corporation Co Co. Ltd Ltd. Limited PLC plc LLC Holdings Group N.V. AG SE S.A. Company");

    private CompanyContext() {}

    /** Where the product ends whose name is that of its company, which ends at {@code end}, and more: 삼성+페이. */
    public static int endOfProduct(Text text, int end) {
        return end + PRODUCTS.longestAt(text.chars(), end, text.hangulEnd(end));
    }

    /** Whether a company's name may end here: at the end of a word, before particles or before 측, 사, 그룹 … */
    public static boolean mayEnd(Text text, int end) {
        int run = text.hangulEnd(end);
        if (Particles.follow(text.chars(), end, run)) {
            return true;
        }
        int suffix = SUFFIXES.longestAt(text.chars(), end, run);
        return suffix > 0 && Particles.follow(text.chars(), end + suffix, run) || endOfGroup(text, end) > end;
    }

    /** Where the name ends with 그룹 behind it, {@code end} if there is none. */
    static int endOfGroup(Text text, int end) {
        return text.startsWith("그룹", end) && Particles.follow(text.chars(), end + 2, text.hangulEnd(end))
                ? end + 2
                : end;
    }

    /** Where the name begins with its legal form in front: ㈜, (주), 주식회사. */
    public static int startWithForm(Text text, int start) {
        return switch (text.at(start - 1)) {
            case '㈜' -> start - 1;
            case ')' -> text.startsWith("(주)", start - 3) ? start - 3 : start;
            case ' ' -> text.startsWith("주식회사 ", start - 5) ? start - 5 : start;
            default -> start;
        };
    }

    /** Where the name ends with its legal form behind: ㈜, (주), 그룹, Inc. … */
    public static int endWithForm(Text text, int end) {
        if (text.at(end) == '㈜') {
            return end + 1;
        }
        if (text.startsWith("(주)", end)) {
            return end + 3;
        }
        int group = endOfGroup(text, end);
        if (group > end) {
            return group;
        }
        int from = text.at(end) == ',' ? end + 1 : end;
        if (text.at(from) == ' ' && Letters.isUpper(text.at(from + 1)) || text.startsWith(" plc", from)) {
            int form = FORMS_EN.longestAt(text.chars(), from + 1, Math.min(text.length(), from + 14));
            int to = from + 1 + form;
            if (form > 0
                    && !Letters.isWord(text.at(to))
                    && (from == end || text.startsWith("Inc", from + 1) || text.startsWith("Ltd", from + 1))) {
                return to;
            }
        }
        return end;
    }

    /** Whether the words around say that a common Korean word is a company: ㈜, a share code, 그룹, 회장, 주가 … */
    public static boolean saysCompany(Text text, int start, int end) {
        if (startWithForm(text, start) < start || endWithForm(text, end) > end) {
            return true;
        }
        if (text.at(end) == '(' && (Letters.isDigit(text.at(end + 1)) || Letters.isUpper(text.at(end + 1)))) {
            return true;
        }
        int run = text.hangulEnd(end);
        int suffix = SUFFIXES.longestAt(text.chars(), end, run);
        if (suffix > 0 && text.startsWith("측", end)) {
            return true;
        }
        int next = run == end ? Around.wordAfter(text, end) : -1;
        return next >= 0 && begins(NEXT_KO, text, next);
    }

    /** Whether a capitalised English word that is also a common one stands where a company acts. */
    public static boolean actsInEnglish(Text text, int start, int end) {
        if (text.startsWith("'s ", end) || text.at(end) == ',' || text.startsWith("' ", end)) {
            return true;
        }
        int next = Around.wordAfter(text, end);
        return next >= 0
                && (NEXT_EN.contains(text.lower(), text.start(next), text.end(next))
                        || Letters.isLower(text.at(text.start(next))) && text.startsWith("ed", text.end(next) - 2));
    }

    private static boolean begins(WordSet words, Text text, int word) {
        int length = words.longestAt(text.chars(), text.start(word), text.end(word));
        return length > 0 && Particles.follow(text.chars(), text.start(word) + length, text.end(word));
    }
}
