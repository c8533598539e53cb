package newswatch.tagger.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newswatch.schemas.mention.QuantityKind;
import org.jspecify.annotations.Nullable;

/** All units: what stands behind a number, and the currencies that stand in front of it. Read once from the tables. */
final class Units {
    /** How any dollar is written at home. */
    private static final Set<String> ANY_DOLLAR = Set.of("$", "dollar", "dollars", "cent", "cents", "달러", "센트");

    private static final List<Unit> ALL = new ArrayList<>();
    private static final Trie AFTER = new Trie();
    private static final Trie BEFORE = new Trie(); // read from the number leftwards
    private static final int LONGEST_BEFORE = 5;

    static {
        for (String[] row : Table.rows("currencies", 5)) {
            var unit = new Unit(
                    row[1],
                    QuantityKind.MONEY,
                    new BigDecimal(row[2]),
                    UnitRule.named(row[4]),
                    isKorean(row[0]),
                    false,
                    ANY_DOLLAR.contains(row[0]));
            if (row[3].equals("before")) {
                BEFORE.add(new StringBuilder(row[0]).reverse(), index(unit));
            } else {
                addAfter(row[0], unit);
            }
        }
        for (String[] row : Table.rows("measures", 4)) {
            String name = row[2].equals("=") ? null : row[2];
            addAfter(
                    row[0],
                    new Unit(
                            name,
                            QuantityKind.valueOf(row[1]),
                            BigDecimal.ONE,
                            UnitRule.named(row[3]),
                            isKorean(row[0]),
                            false,
                            false));
        }
        for (String[] row : Table.rows("counters-ko", 3)) {
            addAfter(
                    row[0],
                    new Unit(
                            null,
                            QuantityKind.COUNT,
                            BigDecimal.ONE,
                            UnitRule.named(row[1]),
                            true,
                            row[2].equals("one"),
                            false));
        }
    }

    private Units() {}

    /** The tables' own unit for won, for sums in 억 and 조 that leave it out. */
    static Unit won() {
        return java.util.Objects.requireNonNull(longest(new char[] {'원'}, 0).unit());
    }

    /** A currency by its ISO 4217 code. */
    static Unit money(String code) {
        return new Unit(code, QuantityKind.MONEY, BigDecimal.ONE, UnitRule.ANY, false, false, false);
    }

    /** A unit and where it ends; {@code unit} is null where none was found. */
    record Found(@Nullable Unit unit, int end) {
        static final Found NOTHING = new Found(null, -1);
    }

    /**
     * The longest unit that begins at {@code start} and ends at the end of its word; behind a Korean unit a particle or
     * an ending of degree may follow.
     */
    static Found longest(char[] text, int start) {
        int node = 0;
        int found = Trie.NONE;
        int end = -1;
        for (int i = start; i < text.length; i++) {
            char c = text[i];
            node = AFTER.child(node, c == '-' || Chars.isSpace(c) ? ' ' : c);
            if (node == Trie.NONE) {
                break;
            }
            int value = AFTER.value(node);
            if (value != Trie.NONE && endsWord(text, i + 1, ALL.get(value))) {
                found = value;
                end = i + 1;
            }
        }
        return found == Trie.NONE ? Found.NOTHING : new Found(ALL.get(found), end);
    }

    /** The longest currency that ends before {@code end}; {@code Found.end} is then its first character. */
    static Found before(char[] text, int end) {
        int node = 0;
        int found = Trie.NONE;
        int start = -1;
        for (int i = end - 1; i >= 0 && end - i <= LONGEST_BEFORE + 1; i--) {
            node = BEFORE.child(node, text[i]);
            if (node == Trie.NONE) {
                break;
            }
            int value = BEFORE.value(node);
            boolean letters = Chars.isLatin(text[i]);
            if (value != Trie.NONE && !(letters && Chars.isLatin(Chars.at(text, i - 1)))) {
                found = value;
                start = i;
            }
        }
        return found == Trie.NONE ? Found.NOTHING : new Found(ALL.get(found), start);
    }

    private static boolean endsWord(char[] text, int end, Unit unit) {
        char next = Chars.at(text, end);
        if (unit.rule() == UnitRule.NEVER) {
            return true;
        }
        char last = text[end - 1];
        if (unit.korean()) {
            return !Chars.isLatin(next) && (!Chars.isHangul(next) || Endings.begins(text, end));
        }
        if (Chars.isLatin(last) && (Chars.isLatin(next) || Chars.isDigit(next))) {
            return false;
        }
        return !Chars.isHangul(next) || Endings.begins(text, end) || !Chars.isLatin(last);
    }

    private static void addAfter(String surface, Unit unit) {
        int index = index(unit);
        AFTER.add(surface, index);
        boolean word = surface.length() > 2 && surface.equals(surface.toLowerCase(Locale.ROOT)) && !unit.korean();
        if (word) {
            AFTER.add(capitalised(surface), index);
            AFTER.add(surface.toUpperCase(Locale.ROOT), index);
        } else if (surface.indexOf(' ') > 0 && !unit.korean()) {
            AFTER.add(capitalised(surface), index);
        }
    }

    private static String capitalised(String words) {
        var result = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            if (i == 0 || words.charAt(i - 1) == ' ') {
                result.setCharAt(i, Character.toUpperCase(words.charAt(i)));
            }
        }
        return result.toString();
    }

    private static int index(Unit unit) {
        ALL.add(unit);
        return ALL.size() - 1;
    }

    private static boolean isKorean(String surface) {
        return Chars.isHangul(surface.charAt(surface.length() - 1));
    }
}
