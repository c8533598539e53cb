package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.isDigit;
import static newswatch.tagger.quantity.Chars.isHangul;
import static newswatch.tagger.quantity.Chars.isLatin;
import static newswatch.tagger.quantity.Chars.isSpace;

import java.math.BigDecimal;
import newswatch.schemas.mention.QuantityKind;
import org.jspecify.annotations.Nullable;

/** What one number measures: looks at what stands behind it, and keeps value, unit, kind and end. Used again. */
final class Reading {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String text;
    private final boolean chinese;
    private final NumberReader reader;
    private final UnitRules rules;

    private QuantityKind kind = QuantityKind.COUNT;
    private String unit = "";
    private BigDecimal value = BigDecimal.ZERO;
    private int end;
    private boolean settled;
    private @Nullable Unit currency;

    Reading(String text, String language, NumberReader reader, UnitRules rules) {
        this.text = text;
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
            String code = chinese && "JPY".equals(before.name()) ? "CNY" : before.name();
            return !settled && set(QuantityKind.MONEY, code == null ? "" : code, number.value, number.end);
        }
        if (rules.isSection(number)) {
            settled = true;
            return false;
        }
        if (readPart(number) || readFold(number)) {
            return true;
        }
        boolean english = number.form == Num.Form.DIGITS || number.form == Num.Form.ENGLISH_WORDS;
        if (english && number.bigScale == 0) {
            reader.readEnglishScale(number);
        }
        return readUnit(number) || (!settled && english && readNoun(number));
    }

    /** A sum in 억 or 조 that leaves out its unit. */
    boolean readBareSum(Num number) {
        return rules.isBareSum(number) && set(QuantityKind.MONEY, "KRW", number.value, number.end);
    }

    /** two-thirds, a third of, half of: the numerator as a word. */
    boolean readFractionWords(int start) {
        var numerator = new Num();
        boolean one = text.startsWith("a ", start) || text.startsWith("A ", start);
        int part;
        if (NumberWords.partEnd(text, start) > start && text.regionMatches(true, start, "half", 0, 4)) {
            boolean of = text.startsWith(" of ", start + 4) || text.startsWith(" the ", start + 4);
            return of && !followsDeterminer(start) && set(QuantityKind.RATIO, "x", HALF, start + 4);
        }
        if (one) {
            numerator.reset(start, Num.Form.ENGLISH_WORDS);
            numerator.value = BigDecimal.ONE;
            part = start + 2;
        } else if (NumberWords.readEnglish(text, start, numerator)) {
            part = numerator.end + 1;
        } else {
            return false;
        }
        int partEnd = NumberWords.partEnd(text, part);
        if (partEnd < 0 || isSpace(at(text, part)) || (!isSpace(at(text, part - 1)) && at(text, part - 1) != '-')) {
            return false;
        }
        boolean hyphen = at(text, part - 1) == '-';
        boolean of = text.startsWith(" of ", partEnd);
        boolean quarter = text.startsWith("quarter", part);
        boolean ordinal = text.charAt(partEnd - 1) != 's' && !numerator.isOne();
        if (ordinal || at(text, partEnd) == '-' || ((one || quarter) && !hyphen && !of)) {
            return false;
        }
        BigDecimal denominator = NumberWords.denominator(text, part, partEnd);
        return set(QuantityKind.RATIO, "x", NumberWords.fraction(numerator.value, denominator), partEnd);
    }

    /** "five to 10 percent": the first end of a range in words. */
    boolean readWordRange(Num number) {
        if (!text.startsWith(" to ", number.end) && !text.startsWith(" or ", number.end)) {
            return false;
        }
        var next = new Num();
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

    private boolean readPart(Num number) {
        int mark = isSpace(at(text, number.end)) ? number.end + 1 : number.end;
        if (text.startsWith("분의", mark)) {
            int start = isSpace(at(text, mark + 2)) ? mark + 3 : mark + 2;
            var numerator = new Num();
            boolean read = isDigit(at(text, start))
                    ? reader.read(start, numerator)
                    : number.form == Num.Form.KOREAN_SINO && at(text, start) == '일';
            if (!read || number.value.signum() == 0) {
                return false;
            }
            BigDecimal top = numerator.end > start ? numerator.value : BigDecimal.ONE;
            int partEnd = Math.max(numerator.end, start + 1);
            return set(QuantityKind.RATIO, "x", NumberWords.fraction(top, number.value), partEnd);
        }
        if (number.form == Num.Form.DIGITS && at(text, mark) == '대') {
            int one = isSpace(at(text, mark + 1)) ? mark + 2 : mark + 1;
            boolean single = at(text, one) == '1' && !isDigit(at(text, one + 1)) && at(text, one + 1) != '.';
            boolean counted = isHangul(at(text, one + 1)) && !Endings.begins(text, one + 1);
            return single
                    && !counted
                    && rules.isRatio(number, one + 1)
                    && set(QuantityKind.RATIO, "x", number.value, one + 1);
        }
        return false;
    }

    private boolean readFold(Num number) {
        int start = at(text, number.end) == '-' ? number.end + 1 : number.end;
        return text.startsWith("fold", start)
                && !isLatin(at(text, start + 4))
                && set(QuantityKind.RATIO, "x", number.value, start + 4);
    }

    private boolean readUnit(Num number) {
        int start = number.end;
        var found = Units.longest(text, start);
        if (found.unit() == null && at(text, start) == '여') {
            start += isSpace(at(text, start + 1)) ? 2 : 1;
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
        if (!rules.accept(number, matched, start, found.end())) {
            settled = matched.rule() == UnitRule.NEVER;
            return false;
        }
        if (number.form == Num.Form.KOREAN_SINO && !isSinoCounted(number, matched)) {
            return false;
        }
        String name = matched.name() == null ? text.substring(start, found.end()) : matched.name();
        if (matched.rule() == UnitRule.TIMES && !rules.isMultiple(found.end())) {
            return set(QuantityKind.COUNT, text.substring(start, found.end()), number.value, found.end());
        }
        return set(matched.kind(), name, number.value.multiply(matched.factor()), found.end());
    }

    /** Words such as 구조 or 이천 are read as numbers only in front of what numbers are written in words for. */
    private boolean isSinoCounted(Num number, Unit unit) {
        boolean single = number.end - number.start == 1;
        boolean common = unit.kind() == QuantityKind.MONEY
                || unit.kind() == QuantityKind.PERCENT
                || text.startsWith("명", number.end)
                || text.startsWith(" 명", number.end);
        boolean word = text.startsWith("구조", number.start) || text.startsWith("이조", number.start);
        return !word && (common || (!single && number.value.compareTo(BigDecimal.TEN) >= 0));
    }

    private boolean readNoun(Num number) {
        if (canScale(number) && Chars.isLatin(at(text, number.end))) {
            return readLetterScaled(number);
        }
        if (!isSpace(at(text, number.end))) {
            return false;
        }
        int start = number.end + 1;
        int nounEnd = EnglishNouns.end(text, start, number);
        return nounEnd > 0 && set(QuantityKind.COUNT, text.substring(start, nounEnd), number.value, nounEnd);
    }

    /** 400m people: the letter is a scale only in front of a counted noun. */
    private boolean readLetterScaled(Num number) {
        int before = number.end;
        if (!reader.readLetterScale(number)) {
            return false;
        }
        int start = number.end + 1;
        int nounEnd = isSpace(at(text, number.end)) ? EnglishNouns.end(text, start, number) : -1;
        if (nounEnd < 0) {
            number.end = before;
            return false;
        }
        return set(QuantityKind.COUNT, text.substring(start, nounEnd), number.value, nounEnd);
    }

    private boolean canScale(Num number) {
        return number.form == Num.Form.DIGITS && !number.isScaled() && !isLatin(at(text, number.end + 1));
    }

    private boolean followsDeterminer(int start) {
        int before = start - 1;
        int word = Chars.wordStart(text, before);
        return switch (text.substring(Math.min(word, Math.max(before, 0)), Math.max(before, 0))) {
            case "first", "second", "latter", "this", "that", "other", "better", "last", "top", "bottom" -> true;
            default -> false;
        };
    }

    private boolean set(QuantityKind newKind, String newUnit, BigDecimal newValue, int newEnd) {
        kind = newKind;
        unit = newUnit;
        value = newValue;
        end = newEnd;
        return true;
    }
}
