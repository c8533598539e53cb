package newswatch.tagger.language;

/** Tells foreign names written in Hangul (조 바이든, 블랙스톤) from Korean words by their syllables. */
public final class ForeignNames {
    private static final WordSet FOREIGN = WordLists.set("ko-foreign-syllables.txt");
    private static final WordSet NATIVE = WordLists.set("ko-native-syllables.txt");
    /** Foreign forenames of one syllable. */
    private static final String SHORT_FORENAMES = "짐팀존톰밥빌벤댄샘맥잭론켄닉맷딕팻진숀돈";

    private static final WordSet FORENAMES = WordLists.set("ko-foreign-forenames.txt");

    private ForeignNames() {}

    /** Whether the Hangul word from {@code start} to {@code end} is a foreign forename (제임스). */
    public static boolean isForename(Text text, int start, int end) {
        return FORENAMES.contains(text.chars(), start, end);
    }

    /** Whether a syllable alone is a foreign forename. */
    public static boolean isShortForename(char c) {
        return SHORT_FORENAMES.indexOf(c) >= 0;
    }

    /** Whether the Hangul words from {@code start} to {@code end} look like a foreign name. */
    public static boolean look(Text text, int start, int end) {
        int foreign = 0;
        int syllables = 0;
        int unlikely = 0;
        for (int i = start; i < end; i++) {
            if (!Letters.isHangul(text.at(i))) {
                continue;
            }
            syllables++;
            if (FOREIGN.contains(text.chars(), i, i + 1)
                    || i == start && text.at(i + 1) == ' ' && isShortForename(text.at(i))) {
                foreign++;
            } else if (NATIVE.contains(text.chars(), i, i + 1)) {
                unlikely++;
            }
        }
        return syllables >= 3 && foreign * 5 >= syllables * 2 && unlikely * 6 <= syllables;
    }
}
