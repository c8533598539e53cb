package newswatch.tagger.credit;

import java.util.Arrays;
import newswatch.tagger.language.CharSet;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;

/**
 * Finds what the newsroom says of itself in a body, and puts barriers there. One pass notes the few places where a credit
 * may begin, and nothing else is looked at but the beginnings of lines.
 */
public final class Credits {
    private static final int LONGEST_DATELINE = 70;
    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_PICTURE = 80;
    private static final WordSet REPORTERS = WordSet.words("기자 특파원 인턴기자 선임기자 통신원 객원기자 논설위원 PD");
    private static final WordSet AGENCIES = WordSet.words(
            "연합뉴스 뉴시스 뉴스1 로이터 로이터통신 AP AFP 블룸버그 신화통신 신화 교도통신 타스 이데일리 머니투데이 게티이미지 게티이미지뱅크 뉴스핌 Reuters Bloomberg Xinhua Yonhap Kyodo TASS AP통신 로이터연합뉴스 EPA dpa DPA UPI Getty PTI ANI");
    private static final WordSet LINE_MARKS = WordSet.of(
            "ⓒ",
            "©",
            "무단 전재",
            "무단전재",
            "재배포 금지",
            "재배포금지",
            "저작권자",
            "Copyright",
            "All rights reserved",
            "Reporting by",
            "Editing by",
            "@");
    private static final WordSet PICTURE_MARKS =
            WordSet.of("사진=", "사진 =", "사진제공", "사진 제공", "[사진", "/사진", "출처=", "자료=", "자료사진", "그래픽=");
    /** Beginnings of the roles of reporters, which stand behind a space. */
    private static final CharSet ROLES = CharSet.of("기특인선통객논P");
    /** Those and the beginnings of the marks, brackets, and the ends of lines. */
    private static final CharSet PLACES = CharSet.of("기특인선통객논P" + "ⓒ©무재저CARE@" + "사출자그[/(" + "\n");

    private final Draft draft;
    private final Text text;
    private final char[] chars;
    /** Where marks and roles may begin, in order. */
    private final int[] places;

    private Credits(Draft draft) {
        this.draft = draft;
        this.text = draft.text();
        this.chars = text.chars();
        this.places = places(chars);
    }

    private static int[] places(char[] chars) {
        int[] places = new int[chars.length / 16 + 8];
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            if (PLACES.contains(chars[i]) && (!ROLES.contains(chars[i]) || i > 0 && chars[i - 1] == ' ')) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Adds a barrier over each credit. */
    public static void read(Draft draft) {
        new Credits(draft).readLines();
    }

    private void readLines() {
        int start = 0;
        int first = 0;
        for (int place = 0; place <= places.length; place++) {
            int end = place == places.length ? chars.length : places[place];
            if (end == chars.length || chars[end] == '\n') {
                if (end > start) {
                    line(start, end, first, place);
                }
                start = end + 1;
                first = place + 1;
            }
        }
    }

    /** Reads a line whose places are those from {@code first} to before {@code last}. */
    private void line(int start, int end, int first, int last) {
        if (end - start <= LONGEST_LINE && isCreditLine(start, end, first, last)) {
            draft.add(Candidate.barrier(start, end));
            return;
        }
        int from = draft.isTitle() ? start : endOfDateline(text, start, end);
        if (from > start) {
            draft.add(Candidate.barrier(start, from));
        }
        for (int place = first; place < last; place++) {
            int at = places[place];
            if (at < from) {
                continue;
            }
            char c = chars[at];
            int to = Math.max(at, picture(draft, at, end) - 1);
            if ((c == '(' || c == '[') && to + 1 < end) {
                bracketedAgency(draft, to, end);
            }
            if (ROLES.contains(c)) {
                byline(draft, to, start, end);
            }
            from = to + 1;
        }
    }

    private boolean isCreditLine(int start, int end, int first, int last) {
        for (int place = first; place < last; place++) {
            int at = places[place];
            if (LINE_MARKS.longestAt(chars, at, end) > 0) {
                return chars[at] != '@'
                        || end - start < 80
                                && at + 1 < end
                                && Letters.isWord(text.at(at + 1))
                                && Letters.isWord(text.at(at - 1));
            }
        }
        return text.startsWith("By ", start)
                && end - start < 60
                && Letters.isUpper(text.at(start + 3))
                && text.at(end - 1) != '.';
    }

    /** "(서울=연합뉴스) 홍길동 기자 = ", "[세종=뉴시스]홍길동 기자 = ", "SEOUL, Jan 3 (Reuters) - ", "LONDON — ". */
    private static int endOfDateline(Text text, int start, int end) {
        int limit = Math.min(end, start + LONGEST_DATELINE);
        char open = text.at(start);
        if (open == '(' || open == '[' || open == '【') {
            int close = start;
            boolean equals = false;
            while (close < limit && text.at(close) != ')' && text.at(close) != ']' && text.at(close) != '】') {
                equals |= text.at(close) == '=';
                close++;
            }
            if (close < limit && (equals || isAgency(text, start + 1, close))) {
                int sign = find(text, close, Math.min(end, close + 30), "=");
                int reporter = find(text, close, Math.min(end, close + 30), "기자");
                return sign > 0 ? sign + 1 : reporter > 0 ? reporter + 2 : close + 1;
            }
            return start;
        }
        if (Letters.isUpper(open) && Letters.isUpper(text.at(start + 1)) && Letters.isUpper(text.at(start + 2))) {
            for (int i = start + 3; i < limit; i++) {
                boolean dash = text.at(i) == '—' || text.at(i) == '–' || text.at(i) == '-' && text.at(i - 1) == ' ';
                if (dash && (text.at(i + 1) == ' ' || text.at(i - 1) == ' ')) {
                    return i + 1;
                }
                if (text.at(i) == '.' && text.at(i + 1) == ' ' && i - start > 20) {
                    return start;
                }
            }
        }
        return start;
    }

    private static int find(Text text, int from, int to, String what) {
        for (int i = from; i < to; i++) {
            if (text.startsWith(what, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int picture(Draft draft, int at, int end) {
        Text text = draft.text();
        int mark = PICTURE_MARKS.longestAt(text.chars(), at, end);
        if (mark == 0) {
            return at;
        }
        int to = at + mark;
        int limit = Math.min(end, at + LONGEST_PICTURE);
        while (to < limit
                && text.at(to) != ']'
                && text.at(to) != ')'
                && !(text.at(to) == '.' && text.at(to + 1) == ' ')) {
            to++;
        }
        draft.add(Candidate.barrier(at, to));
        return to;
    }

    private static void bracketedAgency(Draft draft, int at, int end) {
        Text text = draft.text();
        int close = at + 1;
        while (close < end && close < at + 24 && text.at(close) != ')' && text.at(close) != ']') {
            close++;
        }
        if ((text.at(close) == ')' || text.at(close) == ']') && isAgency(text, at + 1, close)) {
            draft.add(Candidate.barrier(at, close + 1));
        }
    }

    private static boolean isAgency(Text text, int start, int end) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.at(i) == '=' || text.at(i) == '/' || text.at(i) == ' ' || text.at(i) == ',') {
                if (AGENCIES.contains(text.chars(), from, i)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** "홍길동 기자" without a particle, before the end of the line, a sign or an address. */
    private static void byline(Draft draft, int at, int lineStart, int lineEnd) {
        Text text = draft.text();
        int role = REPORTERS.longestAt(text.chars(), at, Math.min(lineEnd, at + REPORTERS.longest()));
        if (role == 0) {
            return;
        }
        int end = at + role;
        boolean closes = end == lineEnd
                || text.at(end) == '='
                || text.startsWith(" =", end)
                || text.at(end) == ']'
                || text.at(end) == ')'
                || text.at(end) == '|'
                || text.startsWith(" |", end)
                || text.at(end) == '·';
        boolean alone = !Particles.follow(text.chars(), end, text.hangulEnd(end)) || text.hangulEnd(end) == end;
        if (!closes || !alone) {
            return;
        }
        int start = at - 1;
        while (start > lineStart
                && at - start < 14
                && text.at(start - 1) != '.'
                && text.at(start - 1) != '('
                && text.at(start - 1) != '[') {
            start--;
        }
        draft.add(Candidate.barrier(start, end));
    }
}
