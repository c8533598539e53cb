package newswatch.tagger.quantity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words beside a number that decide what an ambiguous one means. */
enum ContextWords {
    /** Ends the name of a law, so that 232조 behind it is an article and no sum. */
    SECTION_BEFORE,
    /** Machines and vehicles, which 대 counts. */
    MACHINE,
    /** Reactors, missiles and the like, which 기 counts. */
    FACILITY,
    /** Behind 2기: a term of office or a generation. */
    TERM_AFTER,
    /** Near 3대 1: a ratio and no score. */
    RATIO_NEAR,
    /** Behind N개: what makes it a duration. */
    UNCOUNTED_AFTER,
    /** Beside a number in 억: it counts people or parameters and is no sum. */
    PEOPLE_NEAR,
    /** Behind English "times": it is a multiple. */
    TIMES_AFTER,
    /** English words that may be capitalised in front of a number that is no part of a name. */
    NAME_BEFORE_OK,
    /** English months, with and without a full stop. */
    MONTH;

    private static final Map<ContextWords, Set<String>> WORDS = new EnumMap<>(ContextWords.class);

    static {
        Arrays.stream(values()).forEach(kind -> WORDS.put(kind, new HashSet<>()));
        Table.rows("contexts", 2)
                .forEach(row -> words(valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_')))
                        .add(row[1]));
    }

    /** Whether the text from start to end is such a word. */
    boolean has(String text, int start, int end) {
        return words(this).contains(text.substring(start, end));
    }

    /** Whether the word from start to end closes with such a word: 전기차 with 차. */
    boolean closes(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (has(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at start opens with such a word: 행정부의 with 행정부. */
    boolean opens(String text, int start, int end) {
        for (int i = end; i > start; i--) {
            if (has(text, start, i)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(ContextWords kind) {
        return java.util.Objects.requireNonNull(WORDS.get(kind));
    }
}
