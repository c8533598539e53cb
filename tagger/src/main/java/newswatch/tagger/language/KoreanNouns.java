package newswatch.tagger.language;

/** Common Korean nouns, so that they are not taken for names. One set for all rules: it is the largest there is. */
public final class KoreanNouns {
    private static final WordSet NOUNS = WordLists.set("ko-nouns.txt");

    private KoreanNouns() {}

    /** Whether the characters from {@code start} to {@code end} are a noun. */
    public static boolean contain(char[] chars, int start, int end) {
        return NOUNS.contains(chars, start, end);
    }
}
