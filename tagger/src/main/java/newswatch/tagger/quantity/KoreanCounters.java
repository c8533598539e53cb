package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.isSpace;
import static newswatch.tagger.quantity.Chars.startsWith;

import java.util.List;

/**
 * Korean counters that are also something else (대 is a machine or a rank, 층 a height or a floor): decides by the words
 * around them. Of one text; {@code end} is always that of the counter. Looks a bounded number of characters each way.
 */
final class KoreanCounters {
    /** Words in front of a counter that may say what it counts. */
    private static final int WORDS_BEFORE = 4;
    /** Words in front of a small number of degrees in which the text may speak of temperatures. */
    private static final int WARM_WORDS = 10;
    /** Behind these 한 is the verb that closes a clause: 하기로 한 대가. */
    private static final List<String> VERBAL = List.of("기로 ", "라고 ", "다고 ", "자고 ", "려고 ", "도록 ");

    private final char[] text;

    KoreanCounters(char[] text) {
        this.text = text;
    }

    /** 대: machines, neither age groups nor ranks (3대 주주). */
    boolean isMachine(Num number, int start, int end) {
        if (number.bigScale == '억' || number.bigScale == '조') {
            return false; // 1000억대: about so much money
        }
        if (number.isScaled() || number.isAtLeast(101)) {
            return !number.looksLikeYear() && !isBefore(ContextWords.RANKED_AFTER, end);
        }
        if (follows(ContextWords.MACHINE, number)) {
            return true;
        }
        boolean decade = number.value.intValue() % 10 == 0;
        boolean object = "를가씩뿐와라".indexOf(at(text, end)) >= 0;
        char next = at(text, end);
        boolean last = next == ',' || next == '.' || next == ')' || startsWith(text, " 등 ", end);
        boolean counted = number.punctuated || object || isActedOn(end) || (last && !number.isAtLeast(10));
        return !decade && start == number.end && counted;
    }

    /** 기: reactors, satellites; not a term of office. */
    boolean isFacility(Num number, int end) {
        if (isTerm(end)) {
            return false;
        }
        char next = at(text, end);
        boolean many = number.isAtLeast(10);
        return next == '당'
                || near(ContextWords.FACILITY, number, WORDS_BEFORE)
                || followsModelName(number)
                || (many && ("를가의에와는다".indexOf(next) >= 0 || isBefore(ContextWords.AMONG_AFTER, end)));
    }

    /** Whether what follows makes 기 a term of office or a generation: 2기 내각. */
    boolean isTerm(int end) {
        int start = behindSpace(end);
        return start < text.length && ContextWords.TERM_AFTER.opens(text, start, Chars.wordEnd(text, start));
    }

    /** 회: how often. */
    boolean isOccasion(Num number, int end) {
        if (number.isAtLeast(100) || follows(ContextWords.OCCASION_BEFORE, number)) {
            return true;
        }
        int start = behindSpace(end);
        boolean apart = start > end;
        char next = at(text, start);
        boolean degree = startsWith(text, "이상", start)
                || startsWith(text, "이하", start)
                || startsWith(text, "넘", start)
                || startsWith(text, "씩", start)
                || startsWith(text, "에 걸", start);
        return degree || (!apart && (next == '나' || next == '로' || next == '뿐'));
    }

    /** 번 behind digits: what was done so often, not the name of a bus or a symphony. */
    boolean isDone(Num number, int end) {
        if (number.form != Num.Form.DIGITS || follows(ContextWords.NAMING_BEFORE, number)) {
            return false;
        }
        boolean often = number.isScaled()
                || startsWith(text, "이나", end)
                || startsWith(text, "씩", end)
                || startsWith(text, "꼴", end)
                || startsWith(text, "의 ", end)
                || startsWith(text, "에 그", end)
                || startsWith(text, " 넘게", end);
        return often || isActedOn(at(text, end) == '을' ? end + 1 : end);
    }

    /** 인: 1인당, 5인 이상, 찬성 180인. */
    boolean isPersons(Num number, int end) {
        int start = behindSpace(end);
        return at(text, end) == '당'
                || startsWith(text, "이상", start)
                || startsWith(text, "이하", start)
                || startsWith(text, "미만", start)
                || (!Chars.isHangul(at(text, end)) || Endings.begins(text, end))
                        && follows(ContextWords.VOTE_BEFORE, number);
    }

    /** 사: 통신 3사, but neither 2사 만루 nor 1사 1촌. */
    boolean isFirms(Num number, int start, int end) {
        if (number.form != Num.Form.DIGITS || start > number.end || number.isScaled() || number.punctuated) {
            return false;
        }
        int next = behindSpace(end);
        boolean out = Chars.isDigit(at(text, next))
                || next < text.length && ContextWords.OUT_AFTER.opens(text, next, Chars.wordEnd(text, next));
        char before = at(text, isSpace(at(text, number.start - 1)) ? number.start - 2 : number.start - 1);
        boolean named = Chars.isHangul(before) || Chars.isLatin(before);
        return named && !out && !number.isOne() && !number.isAtLeast(1000);
    }

    /** 층: how many storeys, not which floor. */
    boolean isHeight(Num number, int end) {
        if (number.form != Num.Form.DIGITS) {
            return false;
        }
        if (follows(ContextWords.HEIGHT_BEFORE, number)) {
            return true;
        }
        int next = behindSpace(end);
        if (next < text.length && ContextWords.HEIGHT_AFTER.opens(text, next, Chars.wordEnd(text, next))) {
            return number.isAtLeast(2);
        }
        int above = Chars.isRangeMark(at(text, end)) || at(text, end) == ',' || Chars.isMiddleDot(at(text, end))
                ? behindSpace(end + 1)
                : next;
        return startsWith(text, "지하 ", number.start - 3) && startsWith(text, "지상", above);
    }

    /** 도 behind a number below ten: degrees where the text speaks of temperatures, else provinces or angles. */
    boolean isWarm(Num number) {
        return near(ContextWords.WARM_BEFORE, number, WARM_WORDS);
    }

    /** Whether 한 is no number here: 하기로 한 점은. */
    boolean isVerb(Num one) {
        for (String end : VERBAL) {
            if (startsWith(text, end, one.start - end.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether N대 M is told as a score. */
    boolean isScore(int end) {
        int from = end;
        for (int words = 0; words < 2; words++) {
            int start = Chars.isHangul(at(text, from)) ? Chars.wordEnd(text, from) + 1 : from + 1;
            if (start >= text.length) {
                return false;
            }
            if (ContextWords.SCORE_AFTER.opens(text, start, Chars.wordEnd(text, start))) {
                return true;
            }
            from = Chars.wordEnd(text, start);
        }
        return false;
    }

    /** Whether a verb follows: 드론 4대 보냈다, 41번 두드려. */
    private boolean isActedOn(int end) {
        if (!isSpace(at(text, end))) {
            return false;
        }
        int wordEnd = Chars.wordEnd(text, end + 1);
        return wordEnd - end > 2 && ContextWords.VERB_END.closes(text, end + 1, wordEnd);
    }

    private boolean isBefore(ContextWords kind, int end) {
        return isSpace(at(text, end))
                && end + 1 < text.length
                && kind.opens(text, end + 1, Chars.wordEnd(text, end + 1));
    }

    private boolean follows(ContextWords kind, Num number) {
        int before = isSpace(at(text, number.start - 1)) ? number.start - 1 : number.start;
        return kind.closes(text, Chars.wordStart(text, before), before);
    }

    /** Whether one of the last words, in the same sentence, begins or ends with such a word. */
    private boolean near(ContextWords kind, Num number, int most) {
        int end = number.start;
        for (int words = 0; words < most; words++) {
            while (end > 0 && (isSpace(text[end - 1]) || text[end - 1] == ',')) {
                end--;
            }
            int start = Chars.wordStart(text, end);
            if (start == end) {
                return false;
            }
            if (kind.closes(text, start, end) || kind.opens(text, start, end)) {
                return true;
            }
            end = start;
        }
        return false;
    }

    /** Whether the word before the number mixes letters and digits: APR1000 2기. */
    private boolean followsModelName(Num number) {
        int before = number.start - 1;
        return isSpace(at(text, before))
                && Chars.isDigit(at(text, before - 1))
                && Chars.isLatin(at(text, Chars.wordStart(text, before)));
    }

    private int behindSpace(int end) {
        return isSpace(at(text, end)) ? end + 1 : end;
    }
}
