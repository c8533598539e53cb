package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.isLatin;
import static newswatch.tagger.quantity.Chars.isSpace;
import static newswatch.tagger.quantity.Chars.startsWith;
import static newswatch.tagger.quantity.Chars.substring;

import java.util.List;

/** English words for multiples and parts without a number beside them: twice, double, a third. Ends are -1 for none. */
final class Multiples {
    private static final List<String> COMPARED =
            List.of(" as ", " the ", " that ", " what ", " its ", " their ", " ours", " theirs");

    private Multiples() {}

    /** The end of "twice" or "double" at {@code start} where it compares: neither twice a week nor double down. */
    static int twofoldEnd(char[] text, int start) {
        int end = Chars.wordEnd(text, start);
        if (startsWith(text, "ouble", start + 1)) {
            boolean compared = startsWith(text, " what ", end)
                    || startsWith(text, " today's", end)
                    || startsWith(text, " the number of ", end) && !startsWith(text, "to ", start - 3);
            return compared && end - start == "double".length() ? end : -1;
        }
        for (String after : COMPARED) {
            if (startsWith(text, after, end)) {
                return end;
            }
        }
        return -1;
    }

    /** The end of the part in "a third of", "by a quarter"; {@code start} is that of the article. */
    static int partEnd(char[] text, int start) {
        int end = NumberWords.partEnd(text, start + 2);
        return end > 0 && (startsWith(text, " of ", end) || isChange(text, start, end)) ? end : -1;
    }

    /** By a quarter, nearly a third: without "of", and neither a third party nor a quarter of the year. */
    private static boolean isChange(char[] text, int start, int partEnd) {
        int before = start - 1;
        return isSpace(at(text, before))
                && ContextWords.PART_BEFORE.has(text, Chars.wordStart(text, before), before)
                && (!isSpace(at(text, partEnd))
                        || ContextWords.PART_AFTER.has(text, partEnd + 1, Chars.wordEnd(text, partEnd + 1)))
                && !isLatin(at(text, partEnd))
                && at(text, partEnd) != '-';
    }

    /** Whether a half is one of two: the first half of. */
    static boolean followsDeterminer(char[] text, int start) {
        if (start == 0) {
            return false;
        }
        return switch (substring(text, Chars.wordStart(text, start - 1), start - 1)) {
            case "first", "second", "latter", "this", "that", "other", "better", "last", "top", "bottom" -> true;
            default -> false;
        };
    }
}
