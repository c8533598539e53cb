package newswatch.tagger.credit;

import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;

/** Finds what the newsroom says of itself in a body, and puts barriers there. */
public final class Credits {
    private static final int LONGEST_DATELINE = 70;
    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_PICTURE = 80;
    private static final WordSet REPORTERS = WordSet.words("기자 특파원 인턴기자 선임기자 통신원 객원기자 논설위원 PD");
    private static final WordSet AGENCIES = WordSet.words(
            "연합뉴스 뉴시스 뉴스1 로이터 로이터통신 AP AFP 블룸버그 신화통신 신화 교도통신 타스 이데일리 머니투데이 게티이미지 게티이미지뱅크 뉴스핌 Reuters Bloomberg Xinhua Yonhap Kyodo TASS AP통신 로이터연합뉴스 EPA dpa DPA UPI Getty PTI ANI");
    private static final String[] LINE_MARKS = {
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
        "@"
    };
    private static final String[] PICTURE_MARKS = {
        "사진=", "사진 =", "사진제공", "사진 제공", "[사진", "/사진", "출처=", "자료=", "자료사진", "그래픽="
    };

    private Credits() {}

    /** Adds a barrier over each credit. */
    public static void read(Draft draft) {
        Text text = draft.text();
        int length = text.length();
        for (int start = 0; start < length; ) {
            int end = start;
            while (end < length && text.at(end) != '\n') {
                end++;
            }
            if (end > start) {
                line(draft, start, end);
            }
            start = end + 1;
        }
    }

    private static void line(Draft draft, int start, int end) {
        Text text = draft.text();
        if (end - start <= LONGEST_LINE && isCreditLine(text, start, end)) {
            draft.add(Candidate.barrier(start, end));
            return;
        }
        int dateline = draft.isTitle() ? start : endOfDateline(text, start, end);
        if (dateline > start) {
            draft.add(Candidate.barrier(start, dateline));
        }
        for (int i = dateline; i < end; i++) {
            char c = text.at(i);
            if (c == '사' || c == '[' || c == '/' || c == '출' || c == '자' || c == '그') {
                i = Math.max(i, picture(draft, i, end) - 1);
            }
            if ((c == '(' || c == '[') && i + 1 < end) {
                bracketedAgency(draft, i, end);
            }
            if (c == '기' || c == '특' || c == '인' || c == '선') {
                byline(draft, i, start, end);
            }
        }
    }

    private static boolean isCreditLine(Text text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (c != 'ⓒ' && c != '©' && c != '무' && c != '재' && c != '저' && c != 'C' && c != 'A' && c != 'R' && c != 'E'
                    && c != '@') {
                continue;
            }
            for (String mark : LINE_MARKS) {
                if (text.startsWith(mark, i)) {
                    return mark.length() > 1
                            || c != '@'
                            || end - start < 80
                                    && i + 1 < end
                                    && Letters.isWord(text.at(i + 1))
                                    && Letters.isWord(text.at(i - 1));
                }
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
        for (String mark : PICTURE_MARKS) {
            if (text.startsWith(mark, at)) {
                int to = at + mark.length();
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
        }
        return at;
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
        if (role == 0 || text.at(at - 1) != ' ') {
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
