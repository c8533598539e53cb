package newswatch.tagger.quantity;

import java.util.List;

/**
 * Finds quantities in a title or body. Thread-safe; time and space are linear in the length of the text, whatever it
 * holds. The script of the words around a number decides which rules apply, so Korean text with English forms, or the
 * other way round, is read as it is written.
 */
public final class QuantityGrammar {
    private QuantityGrammar() {}

    /**
     * All quantities of a text, sorted by start, none overlapping. A text in any language may be given; what is written
     * in neither Korean nor English words is found where symbols and digits say enough ({@code $5}, {@code 12%}).
     *
     * @param text title or body, plain
     * @param language BCP 47; tells only what the script leaves open (whether ¥ is JPY or CNY)
     */
    public static List<Quantity> find(String text, String language) {
        return find(text.toCharArray(), language, LocalMoney.NONE);
    }

    /**
     * Like {@link #find(String, String)}.
     *
     * @param text not changed
     * @param money how the paper that the text is of writes money
     */
    public static List<Quantity> find(char[] text, String language, LocalMoney money) {
        return new Scanner(text, language, money).scan();
    }
}
