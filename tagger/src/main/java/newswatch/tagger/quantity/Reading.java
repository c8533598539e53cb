package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.isDigit;
import static newswatch.tagger.quantity.Chars.isHangul;
import static newswatch.tagger.quantity.Chars.isLatin;
import static newswatch.tagger.quantity.Chars.isSpace;
import static newswatch.tagger.quantity.Chars.startsWith;
import static newswatch.tagger.quantity.Chars.substring;

import java.math.BigDecimal;
import java.util.List;
import newswatch.schemas.mention.QuantityKind;
import org.jspecify.annotations.Nullable;

/** What one number measures: looks at what stands behind it, and keeps value, unit, kind and end. Used again. */
final class Reading {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> HALF_POINTS = List.of(" a percentage point", " a percent point");

    private final char[] text;
    private final LocalMoney money;

    private final boolean chinese;
    private final NumberReader reader;
    private final UnitRules rules;

    private final Num side = new Num();
    private QuantityKind kind = QuantityKind.COUNT;
    private String unit = "";
    private BigDecimal value = BigDecimal.ZERO;
    private int end;
    private boolean settled;
    private @Nullable Unit currency;

    Reading(char[] text, String language, LocalMoney money, NumberReader reader, UnitRules rules) {
        this.text = text;
        this.money = money;
        this.chinese = language.startsWith("zh");
        this.reader = reader;
        this.rules = rules;
    }

    QuantityKind kind() {
        return kind;
    }

    String unit() {
        return unit;
    }

    BigDecimal value() {
        return value;
    }

    int end() {
        return end;
    }

    @Nullable
    Unit currency() {
        return currency;
    }

    /** Whether the last number was found to be none of ours for sure: a date, an article of a law, a model name. */
    boolean isSettled() {
        return settled;
    }

    /**
     * Reads what the number measures.
     *
     * @param before the currency in front of it, if there is one
     */
    boolean read(Num number, @Nullable Unit before) {
        settled = false;
        currency = before;
        if (before != null) {
            reader.readEnglishScale(number);
            if (!number.isScaled()) {
                reader.readLetterScale(number);
            }
            settled = isLatin(at(text, number.end));
            String code = before.anyDollar()
                    ? money.dollar()
                    : chinese && "JPY".equals(before.name()) ? "CNY" : before.name();
            return !settled && set(QuantityKind.MONEY, code == null ? "" : code, number.value, number.end);
        }
        if (rules.isSection(number)) {
            settled = true;
            return false;
        }
        if (readPart(number) || readFold(number) || readOneIn(number) || readMinor(number) || readDegrees(number)) {
            return true;
        }
        boolean english = number.form == Num.Form.DIGITS || number.form == Num.Form.ENGLISH_WORDS;
        if (english && number.bigScale == 0) {
            reader.readEnglishScale(number);
        }
        if (number.form == Num.Form.DIGITS && readLetterScaled(number)) {
            return true;
        }
        return readUnit(number) || (!settled && english && readNoun(number));
    }

    /** A sum in 억 or 조 that leaves out its unit. */
    boolean readBareSum(Num number) {
        return rules.isBareSum(number) && set(QuantityKind.MONEY, "KRW", number.value, number.end);
    }

    /** half of, half a percentage point. */
    boolean readHalf(int start) {
        int halfEnd = start + 4;
        for (String points : HALF_POINTS) {
            if (startsWith(text, points, halfEnd)) {
                return set(QuantityKind.PERCENT_POINT, "%p", HALF, halfEnd + points.length());
            }
        }
        int article = startsWith(text, " a ", halfEnd) ? 3 : startsWith(text, " an ", halfEnd) ? 4 : 0;
        if (article > 0) {
            var found = Units.longest(text, halfEnd + article);
            Unit measured = found.unit();
            return measured != null
                    && measured.kind() == QuantityKind.MEASURE
                    && measured.rule() == UnitRule.ANY
                    && set(QuantityKind.MEASURE, substring(text, halfEnd + article, found.end()), HALF, found.end());
        }
        boolean of = startsWith(text, " of ", halfEnd) || startsWith(text, " the ", halfEnd);
        return of && !Multiples.followsDeterminer(text, start) && set(QuantityKind.RATIO, "x", HALF, halfEnd);
    }

    /** twice as many, double what was expected; {@code start} is that of the word. */
    boolean readTwofold(int start) {
        int newEnd = Multiples.twofoldEnd(text, start);
        return newEnd > 0 && set(QuantityKind.RATIO, "x", BigDecimal.valueOf(2), newEnd);
    }

    /** Takes kind and unit of what was said before. */
    void carry(Quantity said, Num number) {
        set(said.kind(), said.unit(), number.value, number.end);
    }

    /** one in three, four out of five, 1 in 5,000: the first number has been read. */
    boolean readOneIn(Num number) {
        int start = startsWith(text, " in ", number.end)
                ? number.end + 4
                : startsWith(text, " out of ", number.end) ? number.end + 8 : -1;
        boolean first = number.form == Num.Form.ENGLISH_WORDS || number.isOne();
        if (start < 0 || !first || number.isScaled()) {
            return false;
        }
        Num whole = side;
        boolean read =
                isDigit(at(text, start)) ? reader.read(start, whole) : NumberWords.readEnglish(text, start, whole);
        if (!read || whole.looksLikeYear() || whole.isDecimal() || whole.value.compareTo(number.value) <= 0) {
            return false;
        }
        reader.readEnglishScale(whole);
        char after = at(text, whole.end);
        int next = whole.end + 1;
        boolean unit = isLatin(after)
                || after == '-'
                || after == '%'
                || after == ' ' && EnglishNouns.isNever(substring(text, next, Chars.wordEnd(text, next)));
        return !unit && setFraction(number.value, whole.value, whole.end);
    }

    /** a third of, a quarter of; {@code start} is that of the article. */
    boolean readPartOf(int start) {
        int partEnd = Multiples.partEnd(text, start);
        return partEnd > 0 && setFraction(BigDecimal.ONE, NumberWords.denominator(text, start + 2, partEnd), partEnd);
    }

    /** two-thirds, one-fifth, three quarters of: the numerator has been read. */
    boolean readFractionWords(Num numerator) {
        char gap = at(text, numerator.end);
        int part = numerator.end + 1;
        int partEnd = gap == '-' || gap == ' ' ? NumberWords.partEnd(text, part) : -1;
        if (partEnd < 0 || at(text, partEnd) == '-') {
            return false;
        }
        boolean ordinal = text[partEnd - 1] != 's' && !numerator.isOne(); // twenty-fifth
        boolean time = startsWith(text, "quarter", part) && gap != '-' && !startsWith(text, " of ", partEnd);
        return !ordinal && !time && setFraction(numerator.value, NumberWords.denominator(text, part, partEnd), partEnd);
    }

    /** "five to 10 percent": the first end of a range in words. */
    boolean readWordRange(Num number) {
        if (!startsWith(text, " to ", number.end) && !startsWith(text, " or ", number.end)) {
            return false;
        }
        Num next = side;
        int start = number.end + 4;
        boolean isNumber =
                isDigit(at(text, start)) ? reader.read(start, next) : NumberWords.readEnglish(text, start, next);
        if (!isNumber || !read(next, null) || kind == QuantityKind.COUNT) {
            return false;
        }
        boolean shared = next.scale.compareTo(BigDecimal.ONE) > 0 && !number.isScaled();
        return set(kind, unit, shared ? number.value.multiply(next.scale) : number.value, number.end);
    }

    /** Takes kind and unit of the other end of a range. */
    void takeUnitOf(Reading other, BigDecimal newValue, int newEnd) {
        set(other.kind, other.unit, newValue, newEnd);
    }

    private boolean setFraction(BigDecimal numerator, BigDecimal denominator, int newEnd) {
        return set(QuantityKind.RATIO, "x", NumberWords.fraction(numerator, denominator), newEnd);
    }

    private boolean readPart(Num number) {
        int mark = isSpace(at(text, number.end)) ? number.end + 1 : number.end;
        if (startsWith(text, "분의", mark)) {
            int start = isSpace(at(text, mark + 2)) ? mark + 3 : mark + 2;
            Num numerator = side;
            numerator.reset(start, Num.Form.KOREAN_SINO);
            boolean read = isDigit(at(text, start))
                    ? reader.read(start, numerator)
                    : number.form == Num.Form.KOREAN_SINO && at(text, start) == '일';
            if (!read || number.value.signum() == 0) {
                return false;
            }
            BigDecimal top = numerator.end > start ? numerator.value : BigDecimal.ONE;
            int partEnd = Math.max(numerator.end, start + 1);
            if (numerator.bigScale == '만' && top.compareTo(number.value) >= 0) { // 10분의 1만: only a tenth
                top = numerator.value.movePointLeft(4);
                partEnd--;
            }
            return setFraction(top, number.value, partEnd);
        }
        if (isTenths(number)) {
            return set(QuantityKind.PERCENT, "%", number.value.movePointRight(1), number.end + 1);
        }
        if (number.form == Num.Form.DIGITS && at(text, mark) == '대') {
            int one = isSpace(at(text, mark + 1)) ? mark + 2 : mark + 1;
            boolean single = at(text, one) == '1' && !isDigit(at(text, one + 1)) && at(text, one + 1) != '.';
            boolean counted = isHangul(at(text, one + 1)) && !Endings.begins(text, one + 1);
            if (single && !counted && (rules.isRatio(number, one + 1) || rules.isShare(number, one, one + 1))) {
                return set(QuantityKind.RATIO, "x", number.value, one + 1);
            }
            return readShares(number, one);
        }
        return false;
    }

    /** 수익은 7대 3으로: two numbers of one digit that share something. */
    private boolean readShares(Num number, int start) {
        boolean digit = isDigit(at(text, start)) && at(text, start) > '1' && !isDigit(at(text, start + 1));
        return digit
                && rules.isShare(number, start, start + 1)
                && setFraction(number.value, BigDecimal.valueOf(text[start] - '0'), start + 1);
    }

    /** 3할: tenths, written with one digit. */
    private boolean isTenths(Num number) {
        return number.form == Num.Form.DIGITS
                && number.end - number.start == 1
                && number.isAtLeast(1)
                && at(text, number.end) == '할'
                && !isDigit(at(text, number.end + 1))
                && (!isHangul(at(text, number.end + 1)) || Endings.begins(text, number.end + 1));
    }

    /** 183p, 60c: hundredths by a letter, in papers that write them so; 1080p are lines of a picture. */
    private boolean readMinor(Num number) {
        return number.form == Num.Form.DIGITS
                && money.minor() != 0
                && at(text, number.end) == money.minor()
                && !isLatin(at(text, number.end + 1))
                && !isDigit(at(text, number.end + 1))
                && (number.punctuated || !number.isAtLeast(1000))
                && set(QuantityKind.MONEY, money.minorCode(), number.value.movePointLeft(2), number.end + 1);
    }

    /** 200C, 97F: degrees in a recipe or a forecast. */
    private boolean readDegrees(Num number) {
        char scale = at(text, number.end);
        char next = at(text, number.end + 1);
        return number.form == Num.Form.DIGITS
                && (scale == 'C' || scale == 'F')
                && !isLatin(next)
                && !isDigit(next)
                && next != '-'
                && number.isAtLeast(20)
                && !number.isAtLeast(400)
                && set(QuantityKind.MEASURE, String.valueOf(scale), number.value, number.end + 1);
    }

    private boolean readFold(Num number) {
        int start = at(text, number.end) == '-' ? number.end + 1 : number.end;
        return startsWith(text, "fold", start)
                && !isLatin(at(text, start + 4))
                && set(QuantityKind.RATIO, "x", number.value, start + 4);
    }

    private boolean readUnit(Num number) {
        int start = number.end;
        var found = Units.longest(text, start);
        if (found.unit() == null && at(text, start) == '여') {
            start += isSpace(at(text, start + 1)) ? 2 : 1;
            found = Units.longest(text, start);
        } else if (found.unit() == null && startsWith(text, " 여 ", start)) {
            start += 3;
            found = Units.longest(text, start);
        }
        if (found.unit() == null && (isSpace(at(text, number.end)) || at(text, number.end) == '-')) {
            start = number.end + 1;
            found = Units.longest(text, start);
            boolean korean = found.unit() != null && found.unit().korean();
            if (korean && at(text, number.end) == '-') {
                return false;
            }
        }
        Unit matched = found.unit();
        if (matched == null) {
            settled = isLatin(at(text, number.end)) && !canScale(number);
            return false;
        }
        boolean atHome = matched.rule() == UnitRule.MONEY_SCALED && money.isSpokenOf("VND");
        if (!atHome && !rules.accept(number, matched, start, found.end())) {
            boolean many = number.isScaled() || number.isAtLeast(1000) && !number.looksLikeYear();
            if (matched.rule() == UnitRule.MONEY_SCALED && many) {
                return set(QuantityKind.COUNT, substring(text, start, found.end()), number.value, found.end());
            }
            settled = matched.rule() == UnitRule.NEVER;
            return false;
        }
        if (number.form == Num.Form.KOREAN_SINO && !isSinoCounted(number, matched, start)) {
            return false;
        }
        if (matched.rule() == UnitRule.SHARED && money.isWeight(text, start, found.end())) {
            return set(QuantityKind.MEASURE, substring(text, start, found.end()), number.value, found.end());
        }
        String name = matched.name() == null ? substring(text, start, found.end()) : money.code(matched);
        if (matched.rule() == UnitRule.TIMES && !rules.isMultiple(found.end())) {
            return set(QuantityKind.COUNT, substring(text, start, found.end()), number.value, found.end());
        }
        return set(matched.kind(), name, number.value.multiply(matched.factor()), found.end());
    }

    /** Words such as 구조 or 이천 are read as numbers only in front of what numbers are written in words for. */
    private boolean isSinoCounted(Num number, Unit unit, int unitStart) {
        boolean single = number.end - number.start == 1;
        boolean common =
                unit.kind() == QuantityKind.MONEY || unit.kind() == QuantityKind.PERCENT || text[unitStart] == '명';
        boolean word = startsWith(text, "구조", number.start)
                || startsWith(text, "이조", number.start)
                || startsWith(text, "백일", number.start);
        return !word && (common || (!single && number.value.compareTo(BigDecimal.TEN) >= 0));
    }

    private boolean readNoun(Num number) {
        if (at(text, number.end) == '-') {
            int joined = number.end + 1;
            int joinedEnd = Chars.wordEnd(text, Math.min(joined, text.length));
            return EnglishNouns.isJoined(substring(text, joined, joinedEnd))
                    && at(text, joinedEnd) != '-'
                    && set(QuantityKind.COUNT, substring(text, joined, joinedEnd), number.value, joinedEnd);
        }
        if (!isSpace(at(text, number.end))) {
            return false;
        }
        int start = number.end + 1;
        int nounEnd = EnglishNouns.end(text, start, number);
        if (nounEnd > 0) {
            return set(QuantityKind.COUNT, substring(text, start, nounEnd), number.value, nounEnd);
        }
        String noun = NounsApart.find(text, start, number);
        return noun != null && set(QuantityKind.COUNT, noun, number.value, number.end);
    }

    /** 400m people, 25m barrels, 500m yen: the letter is a scale only in front of what is counted in millions. */
    private boolean readLetterScaled(Num number) {
        if (number.isScaled() || !isLatin(at(text, number.end)) || !isSpace(at(text, number.end + 1))) {
            return false;
        }
        int start = number.end + 2;
        var found = Units.longest(text, start);
        boolean unit = found.unit() != null && !found.unit().korean() && found.end() - start > 2;
        int nounEnd = unit ? -1 : EnglishNouns.end(text, start, number);
        if (!unit && (nounEnd < 0 || !EnglishNouns.isCountedInMillions(text, start, nounEnd))) {
            return false;
        }
        return reader.readLetterScale(number) && (unit ? readUnit(number) : readNoun(number));
    }

    private boolean canScale(Num number) {
        return number.form == Num.Form.DIGITS && !number.isScaled() && !isLatin(at(text, number.end + 1));
    }

    private boolean set(QuantityKind newKind, String newUnit, BigDecimal newValue, int newEnd) {
        kind = newKind;
        unit = newUnit;
        value = newValue;
        end = newEnd;
        return true;
    }
}
