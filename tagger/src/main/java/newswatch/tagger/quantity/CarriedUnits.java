package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.isLatin;
import static newswatch.tagger.quantity.Chars.startsWith;

import java.math.BigDecimal;
import java.util.List;
import newswatch.schemas.mention.QuantityKind;
import org.jspecify.annotations.Nullable;

/**
 * What an English number measures whose noun was said with the number before it: 44 cities, 16 of them; 5,543 schools,
 * up from 2,426; from 49 students to 200. Only where the grammar makes it sure. Of one text; looks back a bounded way.
 */
final class CarriedUnits {
    /** Between the two numbers, at most, in characters. */
    private static final int FAR = 160;

    private static final List<String> COMPARED =
            List.of("up from ", "down from ", "compared with ", "rather than ", "instead of ");

    /** How far in front of a rate of exchange its currency is looked for, in characters. */
    private static final int RATE_FAR = 60;

    private final char[] text;
    private final LocalMoney money;

    CarriedUnits(char[] text, LocalMoney money) {
        this.text = text;
        this.money = money;
    }

    /**
     * The quantity before whose unit the number takes, or null.
     *
     * @param last what was found last in the text
     */
    @Nullable
    Quantity of(Num number, @Nullable Quantity last) {
        boolean near = last != null && number.start - last.end() <= FAR && number.start >= last.end();
        if (last == null || !near || number.looksLikeYear() || number.isOne() || isJoined(number)) {
            return null;
        }
        boolean counts = last.kind() == QuantityKind.COUNT && !last.unit().equals("times") && isEnglish(last.unit());
        if (counts && isPart(number)) {
            boolean fewer = !number.isDecimal() && number.value.compareTo(last.value()) < 0;
            return fewer && sentences(last.end(), number.start) <= 1 ? last : null;
        }
        if (!closes(number) || sentences(last.end(), number.start) > 0) {
            return null;
        }
        boolean votes = last.unit().equals("votes") || last.unit().equals("basis points");
        boolean range = (counts || votes)
                && startsWith(text, " to ", last.end())
                && number.start == last.end() + 4
                && (votes || startsWith(text, "from ", last.start() - 5));
        boolean compared = (counts || last.kind() == QuantityKind.MEASURE) && isCompared(number, last.end());
        return range || compared ? last : null;
    }

    /**
     * The one unit of the currency that the sentence names before a rate to the dollar (the rupee ended at 73.02 to the
     * dollar), or null.
     */
    @Nullable
    Quantity currencyOfRate(Num number) {
        int other = number.end;
        other += startsWith(text, " to the ", other) ? 8 : startsWith(text, " against the ", other) ? 13 : 0;
        if (other == number.end) {
            return null;
        }
        other += startsWith(text, "US ", other) ? 3 : startsWith(text, "U.S. ", other) ? 5 : 0;
        if (!startsWith(text, "dollar", other)) {
            return null;
        }
        for (int i = number.start - 1; i > 0 && number.start - i < RATE_FAR && text[i] != '\n'; i--) {
            boolean word = isLatin(text[i]) && !isLatin(text[i - 1]);
            Units.Found found = word ? Units.longest(text, i) : Units.Found.NOTHING;
            Unit named = found.unit();
            boolean whole = named != null && named.factor().compareTo(BigDecimal.ONE) == 0;
            if (named != null && whole && named.kind() == QuantityKind.MONEY && !named.anyDollar()) {
                return new Quantity(i, found.end(), BigDecimal.ONE, money.code(named), QuantityKind.MONEY);
            }
        }
        return null;
    }

    /** 16 of them, of which 19. */
    private boolean isPart(Num number) {
        boolean before = startsWith(text, "of which ", number.start - 9) && at(text, number.end) == ' ';
        return before
                || startsWith(text, " of them", number.end) && !isLatin(at(text, number.end + 8))
                || startsWith(text, " of those ", number.end);
    }

    /** Up from 2,426: with nothing counted between. */
    private boolean isCompared(Num number, int from) {
        for (String words : COMPARED) {
            int start = number.start - words.length();
            if (start >= from && startsWith(text, words, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the number could count does not follow: a stop, or a word such as "in" or "last". */
    private boolean closes(Num number) {
        char next = at(text, number.end);
        if (next != ' ') {
            return next == 0 || next == '.' || next == ',' || next == ';' || next == ')' || next == '\n';
        }
        int start = number.end + 1;
        return start < text.length && EnglishNouns.parts(Chars.substring(text, start, Chars.wordEnd(text, start)));
    }

    /** Whether the number is written in one piece with something else: a name, a date, a score. */
    private boolean isJoined(Num number) {
        char before = at(text, number.start - 1);
        return before != ' ' && before != '(' || isLatin(at(text, number.end)) || at(text, number.end) == '-';
    }

    private boolean isEnglish(String unit) {
        return !Chars.isHangul(unit.charAt(unit.length() - 1));
    }

    /** How many sentences end between two places. */
    private int sentences(int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            boolean stop =
                    (c == '.' || c == '?' || c == '!') && !isLatin(at(text, i + 1)) && !Chars.isDigit(at(text, i + 1));
            ends += stop ? 1 : c == '\n' ? 2 : 0;
        }
        return ends;
    }
}
