package newswatch.tagger.quantity;

import java.util.Locale;

/** Words beside a number that decide what an ambiguous one means. */
@SuppressWarnings("ImmutableEnumChecker") // the tries are filled here once and only read afterwards
enum ContextWords {
    /** Ends the name of a law, so that 232조 behind it is an article and no sum. */
    SECTION_BEFORE,
    /** Behind 232조: it is an article of a law. */
    SECTION_AFTER,
    /** In front of four digits and an English noun: they are a year. */
    YEAR_BEFORE,
    /** In front of an English number: a rank. */
    RANK_BEFORE,
    /** In front of 백만: so many as nobody counted. */
    VAGUE_BEFORE,
    /** Counters that may be glued to a Korean number word of one syllable: 두개, but neither 두통 nor 세대. */
    GLUED_NATIVE,
    /** Machines and vehicles, which 대 counts. */
    MACHINE,
    /** Reactors, missiles and the like, which 기 counts. */
    FACILITY,
    /** Behind 2기: a term of office or a generation. */
    TERM_AFTER,
    /** Behind 104대: the how-manieth, or so many as a list holds. */
    RANKED_AFTER,
    /** Near 3대 1: a ratio and no score. */
    RATIO_NEAR,
    /** Behind N개: what makes it a duration. */
    UNCOUNTED_AFTER,
    /** Beside a number in 억: it counts people or parameters and is no sum. */
    PEOPLE_NEAR,
    /** Behind English "times": it is a multiple. */
    TIMES_AFTER,
    /** In front of 2회: so often a day, or in all. */
    OCCASION_BEFORE,
    /** In front of 180인: those who voted, or stand behind "besides". */
    VOTE_BEFORE,
    /** In front of 5번: its name and not how often. */
    NAMING_BEFORE,
    /** Some words before a small number of degrees: the text speaks of temperatures. */
    WARM_BEFORE,
    /** In front of 37층: as high. */
    HEIGHT_BEFORE,
    /** Behind 37층: as high. */
    HEIGHT_AFTER,
    /** Behind a counter: of so many. */
    AMONG_AFTER,
    /** The end of a verb that says what was done so often. */
    VERB_END,
    /** Near 3대 1: a score and no ratio. */
    SCORE_AFTER,
    /** Behind 2사: outs and no firms. */
    OUT_AFTER,
    /** English words that may be capitalised in front of a number that is no part of a name. */
    NAME_BEFORE_OK,
    /** In front of "a quarter" that is a fraction: by, nearly. */
    PART_BEFORE,
    /** Behind such a fraction. */
    PART_AFTER,
    /** English months, with and without a full stop. */
    MONTH;

    private final Trie forwards = new Trie();
    private final Trie backwards = new Trie();

    static {
        for (String[] row : Table.rows("contexts", 2)) {
            var kind = valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            kind.forwards.add(row[1], 0);
            kind.backwards.add(new StringBuilder(row[1]).reverse(), 0);
        }
    }

    /** Whether the text from start to end is such a word. */
    boolean has(char[] text, int start, int end) {
        int node = 0;
        for (int i = start; i < end && node != Trie.NONE; i++) {
            node = forwards.child(node, text[i]);
        }
        return node != Trie.NONE && forwards.value(node) != Trie.NONE;
    }

    /** Whether the word from start to end closes with such a word: 전기차 with 차. */
    boolean closes(char[] text, int start, int end) {
        int node = 0;
        for (int i = end - 1; i >= start; i--) {
            node = backwards.child(node, text[i]);
            if (node == Trie.NONE) {
                return false;
            }
            if (backwards.value(node) != Trie.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word from start to end opens with such a word: 행정부의 with 행정부. */
    boolean opens(char[] text, int start, int end) {
        int node = 0;
        for (int i = start; i < end; i++) {
            node = forwards.child(node, text[i]);
            if (node == Trie.NONE) {
                return false;
            }
            if (forwards.value(node) != Trie.NONE) {
                return true;
            }
        }
        return false;
    }
}
