package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.startsWith;
import static newswatch.tagger.quantity.Chars.substring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The noun that an English number counts where other words stand between: 40 new stores, 11 of his 14 colleagues. */
final class NounsApart {
    /** Words between number and noun, at most. */
    private static final int WORDS = 3;

    private static final int LONGEST = 24;

    private NounsApart() {}

    /** The noun, as written, that the number counts and that the words behind {@code start} lead to; null if none does. */
    static @Nullable String find(char[] text, int start, Num number) {
        if (number.isOne() || number.looksLikeYear() || number.isDecimal() || !EnglishNouns.isCounting(text, number)) {
            return null;
        }
        int from = start;
        if (startsWith(text, "of ", from)) {
            if (followsPart(text, number)) {
                return null;
            }
            from = behindOwner(text, from + 3);
            if (from < 0) {
                return null;
            }
        }
        return nounOf(text, from);
    }

    private static @Nullable String nounOf(char[] text, int start) {
        int from = start;
        for (int words = 0; words <= WORDS; words++) {
            int end = wordEnd(text, from);
            String written = substring(text, from, end);
            String word = written.toLowerCase(Locale.ROOT);
            if (end == from || end - from > LONGEST || EnglishNouns.parts(word)) {
                return null;
            }
            boolean plural = EnglishNouns.isCounted(word) && written.equals(word);
            if (plural && !leadsOn(text, end)) {
                return written;
            }
            if (!plural && word.endsWith("s") && EnglishNouns.isNever(word)) {
                return null;
            }
            if (at(text, end) != ' ') {
                return null;
            }
            from = end + 1;
        }
        return null;
    }

    /** Whether a plural noun in small letters follows, so that the one in front only describes it: sales jobs. */
    private static boolean leadsOn(char[] text, int end) {
        if (at(text, end) != ' ') {
            return false;
        }
        int next = wordEnd(text, end + 1);
        return EnglishNouns.isCounted(substring(text, end + 1, next));
    }

    /** Where the noun may begin behind "of": of its, of the country's 41, of 410; -1 if nothing of the kind follows. */
    private static int behindOwner(char[] text, int start) {
        int from = start;
        for (String owner :
                new String[] {"its ", "the ", "his ", "her ", "their ", "our ", "my ", "those ", "these "}) {
            if (startsWith(text, owner, from)) {
                from += owner.length();
                break;
            }
        }
        int end = from;
        while (Chars.isDigit(at(text, end)) || at(text, end) == ',') {
            end++;
        }
        if (end > from) {
            return at(text, end) == ' ' ? end + 1 : -1;
        }
        return from > start ? from : -1;
    }

    /** Page 4 of, phase 3 of: the number is the name of a part. */
    private static boolean followsPart(char[] text, Num number) {
        int before = number.start - 1;
        int start = Chars.wordStart(text, before);
        return start < before
                && EnglishNouns.isPart(substring(text, start, before).toLowerCase(Locale.ROOT));
    }

    private static int wordEnd(char[] text, int start) {
        int end = start;
        while (end < text.length
                && end - start <= LONGEST
                && (Chars.isLatin(text[end])
                        || Chars.isDigit(text[end])
                        || (text[end] == '-' || text[end] == '.') && Chars.isLatin(at(text, end + 1))
                        || text[end] == '.' && end > start && Chars.isUpper(text[end - 1]))) {
            end++;
        }
        return end;
    }
}
