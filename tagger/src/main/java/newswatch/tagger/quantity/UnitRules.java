package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.startsWith;

import java.util.Arrays;
import newswatch.schemas.mention.QuantityKind;

/** Decides by number and surroundings whether a unit found behind a number makes it a quantity. Of one text. */
final class UnitRules {
    private static final int NEAR = 16;
    private static final int MOST_SECTIONS = 16;

    private final char[] text;
    private final KoreanCounters counters;
    private final int[] sections = new int[MOST_SECTIONS];
    private int sectionCount;

    UnitRules(char[] text) {
        this.text = text;
        this.counters = new KoreanCounters(text);
    }

    /** Whether number and unit together are a quantity; the unit stands from start to end. */
    boolean accept(Num number, Unit unit, int start, int end) {
        if (unit.rule() == UnitRule.NEVER) {
            return false;
        }
        boolean digits = number.form == Num.Form.DIGITS;
        if (number.form == Num.Form.KOREAN_NATIVE) {
            return acceptNative(number, unit, start, end);
        }
        boolean ordinalAfter = at(text, end) == '째';
        return !ordinalAfter
                && switch (unit.rule()) {
                    case ANY, SHARED -> acceptPlain(number, unit, start, end);
                    case ATTACHED -> digits && start == number.end;
                    case SCALED ->
                        number.isScaled()
                                || (number.isAtLeast(1000) && !number.looksLikeYear())
                                || number.form == Num.Form.KOREAN_SINO;
                    case MONEY_SCALED -> number.isAtLeast(100_000_000);
                    case JEON -> number.punctuated || (at(text, number.start - 2) == '원');
                    case DEGREES -> number.punctuated || number.isAtLeast(10) || counters.isWarm(number);
                    case TIMES -> digits || number.form == Num.Form.ENGLISH_WORDS;
                    case MACHINE -> counters.isMachine(number, start, end);
                    case FACILITY -> counters.isFacility(number, end);
                    case SHARES -> number.isScaled() || number.isAtLeast(100) || at(text, end) == '당';
                    case HOUSEHOLDS -> number.isAtLeast(20);
                    case OCCASIONS -> counters.isOccasion(number, end);
                    case TIMES_DONE -> counters.isDone(number, end);
                    case WORDED -> false;
                    case FIRMS -> counters.isFirms(number, start, end);
                    case STOREYS -> counters.isHeight(number, end);
                    case WINS -> digits && start == number.end && !number.isAtLeast(200);
                    case PERSONS -> counters.isPersons(number, end);
                    case NEVER -> false;
                };
    }

    /** Whether 조 behind a bare number means the article of a law: 무역법 301조, 2조 1항, and the same one again. */
    boolean isSection(Num number) {
        if (number.form != Num.Form.DIGITS
                || number.bigScale != '조'
                || number.punctuated
                || at(text, number.end - 1) != '조') {
            return false;
        }
        int digits = number.end - 1 - number.start;
        if (digits > 4 || digits < 1) {
            return false;
        }
        int article = article(number);
        if (article < 0) {
            return false; // 1천조
        }
        int before = Chars.isSpace(at(text, number.start - 1)) ? number.start - 1 : number.start;
        char last = at(text, before - 1);
        boolean ofLaw = last == '」'
                || (last == '제' && before == number.start)
                || ContextWords.SECTION_BEFORE.closes(text, Chars.wordStart(text, before), before);
        int after = Chars.isSpace(at(text, number.end)) ? number.end + 1 : number.end;
        boolean parted = isClause(after) || startsWith(text, "에 따", number.end);
        boolean apart = after > number.end && after < text.length && digits <= 3;
        parted |= apart && ContextWords.SECTION_AFTER.opens(text, after, Chars.wordEnd(text, after));
        boolean known = Arrays.stream(sections, 0, sectionCount).anyMatch(seen -> seen == article);
        if ((ofLaw || parted) && !known && sectionCount < MOST_SECTIONS) {
            sections[sectionCount++] = article;
        }
        return ofLaw || parted || known;
    }

    /** Whether a sum in 억 or 조 without a unit is one of won, not of people or parameters. */
    boolean isBareSum(Num number) {
        if (number.bigScale != '억' && number.bigScale != '조') {
            return false;
        }
        char next = at(text, number.end);
        if (Chars.isLatin(next) || (Chars.isHangul(next) && !Endings.begins(text, number.end))) {
            return false;
        }
        if (Chars.isSpace(next)) {
            int start = number.end + 1;
            if (ContextWords.PEOPLE_NEAR.opens(text, start, Chars.wordEnd(text, start))) {
                return false;
            }
        }
        int before = Chars.isSpace(at(text, number.start - 1)) ? number.start - 1 : number.start;
        if (number.bigScale == '조' && !number.isAtLeast(10_000_000_000_000L) && at(text, before - 1) == '인') {
            return false; // 2인 1조: in pairs
        }
        return !ContextWords.PEOPLE_NEAR.opens(text, Chars.wordStart(text, before), before);
    }

    /** Whether N대 1 is a ratio: from 10 on, with a decimal, or beside 경쟁률. */
    boolean isRatio(Num number, int end) {
        if (number.punctuated || number.isAtLeast(10)) {
            return true;
        }
        int before = Chars.isSpace(at(text, number.start - 1)) ? number.start - 1 : number.start;
        int after = startsWith(text, "의 ", end) ? end + 2 : end + 1;
        int word = Chars.wordStart(text, before);
        return ContextWords.RATIO_NEAR.opens(text, word, before)
                || (after < text.length && ContextWords.RATIO_NEAR.opens(text, after, Chars.wordEnd(text, after)));
    }

    /** Whether N대 M, both of one digit, shares something or counts votes (3대 1로 반대), and is no score. */
    boolean isShare(Num number, int start, int end) {
        boolean digits = number.end - number.start == 1 && start > number.end + 1;
        boolean closed = startsWith(text, "으로", end) || startsWith(text, "로 ", end) || startsWith(text, "이다", end);
        return digits && closed && !counters.isScore(end);
    }

    /** Whether English "times" that ends at {@code end} makes a multiple, and not a count. */
    boolean isMultiple(int end) {
        if (startsWith(text, " last ", end)) { // 9.5 times last year's profit, but three times last year
            int word = Chars.wordEnd(text, end + 6);
            return (at(text, word) == '\'' || at(text, word) == '’') && at(text, word + 1) == 's';
        }
        return at(text, end) == ' '
                && end + 1 < text.length
                && ContextWords.TIMES_AFTER.has(text, end + 1, Chars.wordEnd(text, end + 1));
    }

    /** The digits in front of 조, or -1 if a scale stands among them. */
    private int article(Num number) {
        int article = 0;
        for (int i = number.start; i < number.end - 1; i++) {
            if (!Chars.isDigit(text[i])) {
                return -1;
            }
            article = article * 10 + (text[i] - '0');
        }
        return article;
    }

    private boolean acceptNative(Num number, Unit unit, int start, int end) {
        if (number.isOne() && !(unit.one() && start > number.end && !counters.isVerb(number))) {
            return false;
        }
        if (at(text, end) == '째' || !unit.korean()) {
            return false;
        }
        boolean glued = start == number.end && number.end - number.start == 1;
        if (glued && (!ContextWords.GLUED_NATIVE.has(text, start, end) || startsWith(text, "세배", number.start))) {
            return false; // 두통, 세대, 열기가, 세배
        }
        return switch (unit.rule()) {
            case ANY ->
                unit.kind() != QuantityKind.MONEY
                        && unit.kind() != QuantityKind.PERCENT
                        && acceptPlain(number, unit, start, end);
            case MACHINE -> at(text, end) != '로' || !number.isOne();
            case OCCASIONS, TIMES_DONE -> true;
            case WORDED -> start > number.end;
            case FACILITY -> !counters.isTerm(end);
            default -> false;
        };
    }

    private boolean acceptPlain(Num number, Unit unit, int start, int end) {
        if (unit.kind() != QuantityKind.COUNT) {
            return true;
        }
        boolean apart = start > number.end;
        if (apart && number.form == Num.Form.DIGITS && number.looksLikeYear() && at(text, number.end) != '여') {
            return false;
        }
        return !(Chars.isSpace(at(text, end))
                && ContextWords.UNCOUNTED_AFTER.opens(text, end + 1, Chars.wordEnd(text, end + 1)));
    }

    private boolean isClause(int start) {
        int i = start;
        while (i - start < NEAR && Chars.isDigit(at(text, i))) {
            i++;
        }
        return i > start && (at(text, i) == '항' || at(text, i) == '호');
    }
}
