package newswatch.tagger.language;

/** Looks at the words beside a stretch of text. Positions are those of a {@link Text}. */
public final class Around {
    /** No headline is longer, in characters. */
    private static final int LONGEST_HEADLINE = 500;

    private static final WordSet LOOSE_KOREAN = WordLists.set("ko-before-names.txt");

    private Around() {}

    /** The word that ends before {@code start} with nothing but one space between; -1 if there is none. */
    public static int wordBefore(Text text, int start) {
        if (start < 2 || text.at(start - 1) != ' ') {
            return -1;
        }
        int word = text.wordAt(start - 2);
        return word < text.words() && text.end(word) == start - 1 ? word : -1;
    }

    /** The word that begins behind {@code end} with nothing but one space between; -1 if there is none. */
    public static int wordAfter(Text text, int end) {
        if (text.at(end) != ' ' || !Letters.isWord(text.at(end + 1))) {
            return -1;
        }
        return text.wordAt(end + 1);
    }

    /** Whether a sentence, a quotation or a line begins at {@code start}. */
    public static boolean opens(Text text, int start) {
        int i = start - 1;
        while (i >= 0 && (text.at(i) == ' ' || text.at(i) == '"' || text.at(i) == '\'' || text.at(i) == '(')) {
            if (text.at(i) == '"') {
                return true;
            }
            i--;
        }
        char c = text.at(i);
        return c == '\n'
                || c == '.' && text.sentences().at(i) != text.sentences().at(start)
                || c == '?'
                || c == '!'
                || c == ':'
                || c == '—'
                || c == '…';
    }

    /**
     * Whether a Korean noun without a particle stands in front, so that a word at {@code start} is the second half of a
     * compound (조사 대상) rather than a name.
     */
    public static boolean followsBareNoun(Text text, int start) {
        int word = wordBefore(text, start);
        if (word < 0 || !Letters.isHangul(text.at(start - 2))) {
            return false;
        }
        if (LOOSE_KOREAN.contains(text.chars(), text.start(word), text.end(word))) {
            return false;
        }
        if (Letters.isDigit(text.at(text.start(word)))) {
            return false; // a date or a sum
        }
        char last = text.at(start - 2);
        return "나은는이가을를의에서로와과도만고며한된인할던간등및".indexOf(last) < 0;
    }

    /** Whether most words of a headline begin with a capital, so that capitals tell nothing. */
    public static boolean isTitleCase(Text text) {
        if (text.length() > LONGEST_HEADLINE) {
            return false;
        }
        int capital = 0;
        int small = 0;
        for (int word = 0; word < text.words(); word++) {
            char c = text.at(text.start(word));
            if (Letters.isUpper(c)) {
                capital++;
            } else if (Letters.isLower(c) && text.end(word) - text.start(word) > 3) {
                small++;
            }
        }
        return capital > 2 * small;
    }
}
