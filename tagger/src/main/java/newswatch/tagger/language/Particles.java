package newswatch.tagger.language;

/**
 * Korean particles: what may be glued to a name. 은/는, 이/가, 을/를, 과/와, 으로/로 must agree with the last syllable of
 * the name, which tells 대상이 (the company) from words that merely begin alike. Particles stack (에서는, 까지만).
 */
public final class Particles {
    private static final WordSet AFTER_ANY = WordLists.set("ko-particles-any.txt");
    private static final WordSet AFTER_CONSONANT = WordLists.set("ko-particles-consonant.txt");
    private static final WordSet AFTER_VOWEL = WordLists.set("ko-particles-vowel.txt");
    private static final int DEPTH = 3;

    private Particles() {}

    /** Whether the characters from {@code start} to {@code end} are nothing, or particles that may follow the one before. */
    public static boolean follow(char[] chars, int start, int end) {
        return start == end || stack(chars, start, end, DEPTH);
    }

    private static boolean stack(char[] chars, int start, int end, int depth) {
        if (start == end) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        char before = start == 0 ? ' ' : chars[start - 1];
        boolean known = Letters.isHangul(before);
        boolean consonant = !known || Letters.hasFinal(before);
        boolean vowel = !known || !Letters.hasFinal(before);
        boolean rieul = Letters.endsInRieul(before);
        for (int length = Math.min(7, end - start); length > 0; length--) {
            int to = start + length;
            boolean fits = AFTER_ANY.contains(chars, start, to)
                    || consonant && AFTER_CONSONANT.contains(chars, start, to)
                    || vowel && AFTER_VOWEL.contains(chars, start, to)
                    || rieul && chars[start] == '로' && AFTER_VOWEL.contains(chars, start, to);
            if (fits && stack(chars, to, end, depth - 1)) {
                return true;
            }
        }
        return false;
    }
}
