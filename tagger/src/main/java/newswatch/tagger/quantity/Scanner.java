package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.isDigit;
import static newswatch.tagger.quantity.Chars.isHangul;
import static newswatch.tagger.quantity.Chars.isLatin;
import static newswatch.tagger.quantity.Chars.isSpace;
import static newswatch.tagger.quantity.Chars.startsWith;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.QuantityKind;

/**
 * One pass over one text. It stops at digits and at words that may be numbers; there {@link Reading} says what the
 * number measures. Every look ahead or back is bounded, or its result is skipped over, so time stays linear.
 */
final class Scanner {
    private static final List<String> MINUS_WORDS = List.of("마이너스 ", "minus ", "Minus ");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> ABOUT_ZERO = List.of("영하 ", "영상 ");

    private final char[] text;
    private final LocalMoney money;
    private final CarriedUnits carried;
    private final NumberReader reader;
    private final Reading reading;
    private final Reading second;
    private final Num number = new Num();
    private final Num other = new Num();
    private final List<Quantity> found = new ArrayList<>();
    private int lastEnd;

    Scanner(char[] text, String language, LocalMoney money) {
        this.text = text;
        this.money = money;
        this.carried = new CarriedUnits(text, money);
        this.reader = new NumberReader(text, money.groupsBySpace());
        var rules = new UnitRules(text);
        this.reading = new Reading(text, language, money, reader, rules);
        this.second = new Reading(text, language, money, reader, rules);
    }

    List<Quantity> scan() {
        int i = NumberStarts.next(text, 0);
        while (i < text.length) {
            i = NumberStarts.next(text, isDigit(text[i]) ? atDigits(i) : atWord(i));
        }
        return found;
    }

    private int atDigits(int start) {
        var currency = currencyBefore(start);
        boolean money = currency.unit() != null;
        if (!money && isInName(start)) {
            return reader.tokenEnd(start);
        }
        if (!reader.read(start, number)) {
            return Math.max(number.end, reader.tokenEnd(start));
        }
        int begin = money ? currency.end() : start;
        if (reading.read(number, currency.unit())) {
            int next = money ? endOfRange(begin, true) : -1;
            if (next >= 0) {
                return next;
            }
            return add(begin, reading);
        }
        int next = reading.isSettled() ? -1 : endOfRange(begin, false);
        if (next >= 0) {
            return next;
        }
        if (!reading.isSettled() && (reading.readBareSum(number) || readCarried())) {
            return add(begin, reading);
        }
        char after = at(text, number.end);
        return isLatin(after) ? reader.tokenEnd(number.end) : Math.max(number.end, start + 1);
    }

    private int atWord(int start) {
        return isHangul(text[start]) ? atKoreanWord(start) : atEnglishWord(start);
    }

    private int atKoreanWord(int start) {
        if (startsWith(text, "절반", start) && !continuesWord(start + 2)) {
            return add(new Quantity(start, start + 2, new BigDecimal("0.5"), "x", QuantityKind.RATIO));
        }
        if (!NumberWords.readNative(text, start, number) && !NumberWords.readSino(text, start, number)) {
            return start + 1;
        }
        return reading.read(number, null) && !isVague(start) ? add(start, reading) : start + 1;
    }

    private boolean isVague(int start) {
        return isSpace(at(text, start - 1))
                && ContextWords.VAGUE_BEFORE.has(text, Chars.wordStart(text, start - 1), start - 1);
    }

    private int atEnglishWord(int start) {
        char before = at(text, start - 1);
        if (before == '-' || before == '\'' || before == '’') {
            return start + 1;
        }
        char c = text[start];
        if (c == 'a' || c == 'A') {
            if (startsWith(text, " percentage point", start + 1) && !startsWith(text, "of ", start - 3)) {
                int end = start + "a percentage point".length();
                return add(new Quantity(start, end, BigDecimal.ONE, "%p", QuantityKind.PERCENT_POINT));
            }
            boolean read =
                    at(text, start + 1) == ' ' && (reading.readPartOf(start) || readScaled(start, BigDecimal.ONE, 1));
            return read ? add(start, reading) : start + 1;
        }
        if (c == 'h' || c == 'H') {
            boolean half = startsWith(text, "alf ", start + 1);
            boolean read = half && (reading.readHalf(start) || readDozens(start));
            return read ? add(start, reading) : start + 1;
        }
        if (startsWith(text, "ouble ", start + 1)) {
            return reading.readTwofold(start) ? add(start, reading) : start + 6;
        }
        if (startsWith(text, "wice ", start + 1)) {
            return reading.readTwofold(start) ? add(start, reading) : start + 5;
        }
        if (!NumberWords.readEnglish(text, start, number)) {
            return start + 1;
        }
        if (number.isOne() && (startsWith(text, "no ", start - 3) || startsWith(text, "No ", start - 3))) {
            return number.end;
        }
        boolean read = reading.readFractionWords(number)
                || reading.read(number, null)
                || reading.readWordRange(number)
                || readCarried();
        return read ? add(start, reading) : number.end;
    }

    private boolean readCarried() {
        Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
        Quantity rated = carried.currencyOfRate(number);
        Quantity said = rated == null ? carried.of(number, last) : rated;
        if (said == null) {
            return false;
        }
        reading.carry(said, number);
        return true;
    }

    /** Half a dozen ministers. */
    private boolean readDozens(int start) {
        return startsWith(text, " a dozen ", start + 4) && readScaled(start, HALF, "half a".length());
    }

    /** A dozen ministers, a billion dollars: an article before a scale; "a million people" have not been counted. */
    private boolean readScaled(int start, BigDecimal value, int length) {
        boolean dozen = startsWith(text, " dozen ", start + length);
        if (!dozen && !startsWith(text, "illion ", start + length + 2)) {
            return false;
        }
        number.reset(start, Num.Form.ENGLISH_WORDS);
        number.value = value;
        number.end = start + length;
        if (!reading.read(number, null) || reading.unit().equals("times")) {
            return false;
        }
        return number.isScaled() && (dozen || reading.kind() == QuantityKind.MONEY);
    }

    /** Adds both ends of a range (1.6~3.3%, $10 to $15 billion) and gives the end of the second, or -1. */
    private int endOfRange(int begin, boolean money) {
        if (money && number.isScaled()) {
            return -1;
        }
        int next = money && reading.end() > number.end ? -1 : afterRangeMark(number.end, begin);
        if (next < 0 || (number.looksLikeYear() && !money)) {
            return -1;
        }
        var currency = Units.before(text, startOfDigits(next));
        int digits = startOfDigits(next);
        if (!isDigit(at(text, digits)) || !reader.read(digits, other)) {
            return -1;
        }
        if (money && currency.unit() == null) {
            currency = new Units.Found(reading.currency(), digits);
        }
        boolean read = second.read(other, currency.unit()) || second.readBareSum(other);
        if (!read || !sharesUnit(money, next)) {
            return -1;
        }
        boolean shared = !number.isScaled()
                && other.scale.compareTo(BigDecimal.ONE) > 0
                && number.value.multiply(other.scale).compareTo(other.value) < 0;
        BigDecimal value = shared ? number.value.multiply(other.scale) : number.value;
        reading.takeUnitOf(second, value, number.end);
        add(begin, reading);
        return add(Math.min(currency.unit() == null ? digits : currency.end(), digits), second);
    }

    /** A hyphen parts a range only where the second number is the greater; money goes with money. */
    private boolean sharesUnit(boolean money, int next) {
        if (money != (second.kind() == QuantityKind.MONEY) && money) {
            return false;
        }
        char mark = at(text, next - 1);
        boolean hyphen = mark == '-' || mark == '–' || mark == '—';
        return !hyphen || other.value.compareTo(number.value) > 0;
    }

    private int afterRangeMark(int end, int begin) {
        char c = at(text, end);
        if (Chars.isRangeMark(c)) {
            return c == '-' || !isSpace(at(text, end + 1)) ? end + 1 : end + 2;
        }
        if (!isSpace(c)) {
            return -1;
        }
        char mark = at(text, end + 1);
        if (Chars.isRangeMark(mark) && mark != '-' && mark != '—') {
            return isSpace(at(text, end + 2)) ? end + 3 : end + 2;
        }
        if (startsWith(text, "to ", end + 1)) {
            return end + 4;
        }
        return startsWith(text, "and ", end + 1) && startsWith(text, "between ", begin - 8) ? end + 5 : -1;
    }

    private int startOfDigits(int start) {
        int i = start;
        while (i < text.length && i - start < 5 && !isDigit(text[i]) && !isHangul(text[i])) {
            i++;
        }
        boolean bare = i == start || Units.before(text, i).unit() != null;
        return bare ? i : start;
    }

    private Units.Found currencyBefore(int start) {
        char before = at(text, start - 1);
        if (before < ' ' || isHangul(before) || isDigit(before)) {
            return Units.Found.NOTHING;
        }
        var currency = Units.before(text, isSpace(before) ? start - 1 : start);
        if (currency.unit() == null && !money.symbol().isEmpty()) {
            currency = localBefore(start);
        }
        return currency.unit() != null && currency.end() >= lastEnd ? currency : Units.Found.NOTHING;
    }

    /** The letters of the paper's own currency right in front of a sum: R1.15, N500bn, Sh46 million. */
    private Units.Found localBefore(int start) {
        String symbol = money.symbol();
        int from = start - symbol.length();
        boolean there = startsWith(text, symbol, from)
                && !isLatin(at(text, from - 1))
                && !isDigit(at(text, from - 1))
                && at(text, from - 1) != '-';
        return there ? new Units.Found(Units.money(money.currency()), from) : Units.Found.NOTHING;
    }

    /** Whether the digits go on a name, a date or a call: GPT-4, S25, 02-123, '25, 제11차, No. 5. */
    private boolean isInName(int start) {
        char before = at(text, start - 1);
        char beyond = at(text, start - 2);
        if (isLatin(before) || before == '#' || before == '№' || before == '제' || before == '.' || before == '_') {
            return true;
        }
        if (before == '-' || before == '‑' || before == '–') {
            return isLatin(beyond) || isDigit(beyond) || isHangul(beyond);
        }
        if (before == '\'' || before == '’' || before == '‘') {
            int end = start;
            while (end - start < 3 && isDigit(at(text, end))) {
                end++;
            }
            return end - start == 2 && !isHangul(at(text, end)) && at(text, end) != '%';
        }
        if (Chars.isMiddleDot(before) || before == '/' || before == ':') {
            return isDigit(beyond);
        }
        boolean clock = isSpace(before) && beyond == 'h' && isDigit(at(text, start - 3)); // 1d 19h 3m
        return clock || isSpace(before) && startsWith(text, "No.", start - 4);
    }

    /** Where the sign before {@code begin} starts, or begin. */
    private int signStart(int begin, Reading of) {
        if (begin <= lastEnd || of.kind() == QuantityKind.COUNT) {
            return begin;
        }
        boolean percent = of.kind() == QuantityKind.PERCENT || of.kind() == QuantityKind.PERCENT_POINT;
        boolean rangeMark = begin - 1 == lastEnd && lastEnd > 0; // the hyphen of 5%-10%
        boolean mark = !rangeMark
                && switch (at(text, begin - 1)) {
                    case '-', '−', '+', '±' -> !isLatin(at(text, begin - 2)) && !isDigit(at(text, begin - 2));
                    case '▲', '△', '▼', '▽', '↑', '↓' -> percent || of.unit().equals("포인트");
                    default -> false;
                };
        boolean loss = of.kind() == QuantityKind.MONEY && at(text, begin - 1) == '△' && isHangul(at(text, begin - 3));
        if (mark || loss && isSpace(at(text, begin - 2))) {
            return begin - 1;
        }
        boolean measure = of.kind() == QuantityKind.MEASURE;
        boolean degrees = measure && of.unit().equals("도");
        percent |= measure && of.unit().startsWith("degree");
        for (String word : percent ? MINUS_WORDS : degrees ? ABOUT_ZERO : List.<String>of()) {
            int start = begin - word.length();
            if (start >= lastEnd && startsWith(text, word, start)) {
                return start;
            }
        }
        return begin;
    }

    private int add(int begin, Reading read) {
        int start = signStart(begin, read);
        BigDecimal value = start < begin && isNegative(start) ? read.value().negate() : read.value();
        return add(new Quantity(start, read.end(), value, read.unit(), read.kind()));
    }

    private int add(Quantity quantity) {
        found.add(quantity);
        lastEnd = quantity.end();
        return lastEnd;
    }

    private boolean isNegative(int sign) {
        return switch (text[sign]) {
            case '-', '−', '△', '▼', '▽', '↓', '마', 'm', 'M' -> true;
            case '영' -> text[sign + 1] == '하';
            default -> false;
        };
    }

    private boolean continuesWord(int end) {
        return isHangul(at(text, end)) && !Endings.begins(text, end);
    }
}
