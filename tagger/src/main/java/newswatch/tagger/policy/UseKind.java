package newswatch.tagger.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newswatch.schemas.mention.PolicyUse;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;

/** What a word may say of a policy. */
enum UseKind {
    /** A step in its life: passed, 발의. */
    STEP,
    /** Another shape: raised, 고쳐. */
    EDIT,
    /** Something new: plan, 내놓은. */
    MAKE,
    /** A ground, a charge, a court: under, 위반, 제5조. */
    CITED,
    /** What it does: benefit, 덕에. */
    EFFECT,
    /** Nothing. */
    NONE;

    private static final UseKind[] LISTED = {STEP, EDIT, MAKE, CITED, EFFECT};
    private static final WordSet[] BEGINNINGS = read();

    private static WordSet[] read() {
        Map<UseKind, List<String>> words = new EnumMap<>(UseKind.class);
        for (String line : WordLists.lines("policy-use-words.txt")) {
            String[] parts = line.split("\\s+");
            List<String> list =
                    words.computeIfAbsent(valueOf(parts[0].toUpperCase(Locale.ROOT)), kind -> new ArrayList<>());
            list.addAll(List.of(parts).subList(1, parts.length));
        }
        WordSet[] sets = new WordSet[LISTED.length];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = WordSet.of(words.getOrDefault(LISTED[i], List.of()));
        }
        return sets;
    }

    /** Whether words of this kind speak for that use. */
    boolean tells(PolicyUse use) {
        return switch (this) {
            case STEP, EDIT, MAKE -> use == PolicyUse.CHANGE;
            case CITED -> use == PolicyUse.CITED;
            case EFFECT, NONE -> false;
        };
    }

    /** The kind of the longest listed beginning, of two letters or more, of the word from {@code start} to {@code end}. */
    static UseKind of(Text text, int start, int end) {
        char[] lower = text.lower();
        UseKind kind = NONE;
        int longest = 1;
        for (int i = 0; i < BEGINNINGS.length; i++) {
            int length = BEGINNINGS[i].longestAt(lower, start, end);
            if (length > longest) {
                longest = length;
                kind = LISTED[i];
            }
        }
        return kind == NONE && isArticle(lower, start, end) ? CITED : kind;
    }

    /** 제5조, 232조. */
    private static boolean isArticle(char[] chars, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (chars[i] == '조' && Letters.isDigit(chars[i - 1])) {
                return true;
            }
        }
        return false;
    }
}
