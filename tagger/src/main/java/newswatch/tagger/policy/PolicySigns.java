package newswatch.tagger.policy;

import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;

/**
 * The signs of what a sentence says of a policy: the end of its name, what is glued to it, the words around it and their
 * {@link UseKind}, told apart by whether they stand in the same clause.
 */
public final class PolicySigns {
    /** Words that begin a clause. */
    private static final WordSet CONJUNCTIONS =
            WordSet.words("and but which who that while because as if so whose where when");

    private static final int FAR_AFTER = 20;
    private static final int FAR_BEFORE = 14;
    private static final int NEAR = 3;
    private static final int LONGEST_BRACKET = 30;
    private static final int KOREAN_LETTERS = 2;
    private static final int OTHER_LETTERS = 6;

    /** By kind of the nearest word in the same clause: behind, in front, and behind with what is glued to the name. */
    private static final String[] FIRST_AFTER = names("first:");

    private static final String[] FIRST_BEFORE = names("before:");
    private static final String[] GLUED_AND_FIRST = names("glued:");
    private static final String[] GLUED = names("glued ");
    private static final String[] LAST = names("last ");
    private static final String[] NEXT = names("next ");
    private static final String[] NEAR_AFTER = names("near after ");
    private static final String[] CLAUSE_AFTER = names("after ");
    private static final String[] BEYOND_AFTER = names("beyond after ");
    private static final String[] PREVIOUS = names("previous ");
    private static final String[] NEAR_BEFORE = names("near before ");
    private static final String[] CLAUSE_BEFORE = names("before ");
    private static final String[] BEYOND_BEFORE = names("beyond before ");
    private static final String[] ENDING_BEFORE = names("ending before:");
    private static final String[] WORD_BEFORE = {"1 before=", "2 before=", "3 before="};
    private static final String[][] FIRSTS = pairs();

    private final Text text;
    private final char[] lower;
    private final Receiver receiver;
    private final int sentenceStart;
    private final int sentenceEnd;

    /** Gets signs. */
    public interface Receiver {
        /** A sign: this template, and behind it these letters of the text. */
        void accept(String template, char[] chars, int start, int end);
    }

    private PolicySigns(Text text, int start, Receiver receiver) {
        this.text = text;
        this.lower = text.lower();
        this.receiver = receiver;
        int sentence = text.sentences().at(start);
        this.sentenceStart = text.sentences().start(sentence);
        this.sentenceEnd = text.sentences().end(sentence);
        if (sentence < 2) {
            add("lead");
        }
    }

    /** Finds the signs of the policy that stands from {@code start} to {@code end}. */
    public static void find(Text text, int start, int end, boolean isTitle, Receiver receiver) {
        PolicySigns signs = new PolicySigns(text, start, receiver);
        signs.add("any");
        if (isTitle) {
            signs.add("title");
        }
        signs.name(start, end);
        UseKind behind = signs.behind(signs.withoutBracket(start, end));
        UseKind front = signs.inFront(start);
        signs.add(FIRSTS[behind.ordinal()][front.ordinal()]);
    }

    private void add(String sign) {
        receiver.accept(sign, lower, 0, 0);
    }

    private void add(String template, int start, int end) {
        receiver.accept(template, lower, start, end);
    }

    private void name(int start, int end) {
        if (Letters.isHangul(lower[end - 1])) {
            add("end:", end - 1, end);
            add("end:", Math.max(start, end - 2), end);
        } else {
            int word = end;
            while (word > start && lower[word - 1] != ' ') {
                word--;
            }
            add("end:", word, end);
        }
        char before = text.at(start - 1);
        if (before == '\'' || before == '"' || before == '「' || before == '《') {
            add("quoted");
        }
    }

    /** Behind a second name in brackets, and a quotation mark that a particle follows. */
    private int withoutBracket(int start, int end) {
        int behind = end;
        if (text.at(end) == ')' && text.at(start - 1) == '(') {
            behind++;
        } else if (text.at(end) == '(') {
            for (int i = end + 1; i < Math.min(text.length(), end + LONGEST_BRACKET); i++) {
                if (lower[i] == ')') {
                    behind = i + 1;
                    break;
                }
            }
        }
        char c = text.at(behind);
        boolean quote = c == '\'' || c == '"' || c == '」' || c == '》';
        return quote && Letters.isHangul(text.at(behind + 1)) ? behind + 1 : behind;
    }

    /** The kind of the nearest word in the clause that has one. */
    private UseKind behind(int end) {
        int glued = text.hangulEnd(end);
        int gluedShown = Math.min(glued, end + NEAR);
        add("glued=", end, gluedShown);
        if (glued == end) {
            add("mark=", end, text.at(end) > ' ' ? end + 1 : end);
        } else if (glued - end == 1 && lower[end] == '상') { // 상법상
            add(NEXT[UseKind.CITED.ordinal()]);
            add(CLAUSE_AFTER[UseKind.CITED.ordinal()]);
        } else {
            add(GLUED[UseKind.of(text, end, glued).ordinal()]);
        }
        UseKind first = UseKind.NONE;
        UseKind last = UseKind.NONE;
        boolean clause = true;
        int previous = glued;
        int word = text.wordAt(glued);
        for (int k = 0; k < FAR_AFTER && word < text.words() && text.start(word) < sentenceEnd; k++, word++) {
            int start = text.start(word);
            clause &= !isParted(previous, start);
            UseKind kind = UseKind.of(text, start, text.end(word));
            if (kind != UseKind.NONE) {
                if (k == 0) {
                    add(NEXT[kind.ordinal()]);
                }
                if (k < NEAR) {
                    add(NEAR_AFTER[kind.ordinal()]);
                }
                add((clause ? CLAUSE_AFTER : BEYOND_AFTER)[kind.ordinal()]);
                first = clause && first == UseKind.NONE ? kind : first;
            }
            letters(clause ? "after:" : "beyond after:", word);
            if (k == 0) {
                letters("next:", word);
            }
            previous = text.end(word);
            clause &= !(endsClause(word) && (k > 0 || Letters.isHangul(lower[start])));
            last = kind;
        }
        add(LAST[last.ordinal()]);
        add(FIRST_AFTER[first.ordinal()]);
        add(GLUED_AND_FIRST[first.ordinal()], end, gluedShown);
        return first;
    }

    private UseKind inFront(int start) {
        UseKind first = UseKind.NONE;
        boolean clause = true;
        int next = start;
        int word = text.wordAt(start) - 1;
        for (int k = 0; k < FAR_BEFORE && word >= 0 && text.start(word) >= sentenceStart; k++, word--) {
            int end = text.end(word);
            clause &= !isParted(end, next) && !endsClause(word);
            UseKind kind = UseKind.of(text, text.start(word), end);
            if (kind != UseKind.NONE) {
                if (k == 0) {
                    add(PREVIOUS[kind.ordinal()]);
                }
                if (k < NEAR) {
                    add(NEAR_BEFORE[kind.ordinal()]);
                }
                add((clause ? CLAUSE_BEFORE : BEYOND_BEFORE)[kind.ordinal()]);
                first = clause && first == UseKind.NONE ? kind : first;
            }
            letters(clause ? "before:" : "beyond before:", word);
            if (k == 0 && Letters.isHangul(lower[end - 1])) {
                add(ENDING_BEFORE[kind.ordinal()], end - 1, end);
            }
            if (k < WORD_BEFORE.length && !Letters.isHangul(lower[text.start(word)])) {
                add(WORD_BEFORE[k], text.start(word), end);
            }
            next = text.start(word);
        }
        add(FIRST_BEFORE[first.ordinal()]);
        return first;
    }

    /** The first letters of a word: what is left of it without particles and endings. */
    private void letters(String template, int word) {
        int start = text.start(word);
        if (Letters.isHangul(lower[start])) {
            add(template, start, Math.min(text.end(word), start + KOREAN_LETTERS));
        } else if (!Letters.isDigit(lower[start])) {
            add(template, start, Math.min(text.end(word), start + OTHER_LETTERS));
        }
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = lower[i];
            if (c == ',' || c == ';' || c == ':' || c == '—' || c == '…' || c == '(' || c == ')') {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause ends with this Korean word (고치고, 않지만) or begins with this English one. */
    private boolean endsClause(int word) {
        int start = text.start(word);
        int end = text.end(word);
        if (end - start < 2) {
            return false;
        }
        char last = lower[end - 1];
        char before = lower[end - 2];
        if (!Letters.isHangul(last)) {
            return CONJUNCTIONS.contains(lower, start, end);
        }
        return switch (last) {
            case '고' -> before != '라';
            case '며', '자' -> true;
            case '만' -> before == '지';
            case '서' -> before == '면';
            case '데' -> before == '는' || before == '은';
            case '나' -> before == '으';
            default -> false;
        };
    }

    private static String[] names(String template) {
        UseKind[] kinds = UseKind.values();
        String[] names = new String[kinds.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = template + kinds[i];
        }
        return names;
    }

    private static String[][] pairs() {
        UseKind[] kinds = UseKind.values();
        String[][] pairs = new String[kinds.length][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = names("first " + kinds[i] + " before ");
        }
        return pairs;
    }
}
