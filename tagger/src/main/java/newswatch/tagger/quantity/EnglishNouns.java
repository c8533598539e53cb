package newswatch.tagger.quantity;

import static newswatch.tagger.quantity.Chars.at;
import static newswatch.tagger.quantity.Chars.startsWith;
import static newswatch.tagger.quantity.Chars.substring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The one noun that an English number counts: workers in "1,000 workers". */
final class EnglishNouns {
    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    static {
        for (String[] row : Table.rows("nouns-en", 2)) {
            WORDS.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
        }
    }

    private EnglishNouns() {}

    /**
     * The end of the noun that begins at {@code start} and that the number counts, or -1.
     *
     * @param number digits or English words; a bare one that looks like a year or a part of a name counts nothing
     */
    static int end(char[] text, int start, Num number) {
        int end = start;
        while (end < text.length && Chars.isLatin(text[end]) && end - start <= LONGEST) {
            end++;
        }
        if (at(text, end) == '-' && is("prefix", substring(text, start, end))) {
            end++; // co-sponsors
            while (end < text.length && Chars.isLatin(text[end]) && end - start <= LONGEST) {
                end++;
            }
        }
        if (isAcronym(text, start, end)) {
            return isCounting(text, number, false) && !number.looksLikeYear() ? end : -1;
        }
        boolean isShort = end - start < SHORTEST && !is("plural", substring(text, start, end));
        if (isShort || end - start > LONGEST || at(text, end) == '-') {
            return -1;
        }
        String written = substring(text, start, end);
        String word = written.toLowerCase(Locale.ROOT);
        boolean title = Chars.isUpper(written.charAt(0));
        if (!isPlural(word) || (title && !written.substring(1).equals(word.substring(1)))) {
            return -1;
        }
        if (number.looksLikeYear() && !is("person", word)) {
            return -1;
        }
        boolean member = word.endsWith("ans") || word.endsWith("crats"); // 46 Democrats
        return isCounting(text, number, title && !member) && !isCompound(text, end) ? end : -1;
    }

    /** Whether the word joined to a number by a hyphen is what it counts: 12-person, 37-seat. */
    static boolean isJoined(String word) {
        return is("joined", word);
    }

    /** GPUs, MPs: capitals with a plural s. */
    private static boolean isAcronym(char[] text, int start, int end) {
        if (end - start < 3 || text[end - 1] != 's' || at(text, end) == '-') {
            return false;
        }
        for (int i = start; i < end - 1; i++) {
            if (!Chars.isUpper(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun at {@code start} is one that is counted in millions: people, users, vehicles. */
    static boolean isCountedInMillions(char[] text, int start, int end) {
        return is("person", substring(text, start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the word, in small letters, is a plural that numbers count. */
    static boolean isCounted(String word) {
        return word.length() >= SHORTEST && isPlural(word);
    }

    /** Whether the word, in small letters, counts nothing: a duration, or no noun at all. */
    static boolean isNever(String word) {
        return is("never", word);
    }

    /** Whether the word, in small letters, parts a number from the nouns behind it: and, has, per, month. */
    static boolean parts(String word) {
        return is("parting", word);
    }

    /** Whether a number behind the word is its name: page, phase. */
    static boolean isPart(String word) {
        return is("part", word);
    }

    /** Whether the number, written with no capital behind it, counts: neither a rank nor the name of something. */
    static boolean isCounting(char[] text, Num number) {
        return isCounting(text, number, false);
    }

    private static boolean isPlural(String word) {
        if (is("plural", word)) {
            return true;
        }
        if (word.endsWith("men") || word.endsWith("people") || word.endsWith("children")) {
            return true;
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !is("never", word);
    }

    /** Not May 18 deals, Boeing 737 jets, Windows 11 users; a headline may be capitalised throughout. */
    private static boolean isCounting(char[] text, Num number, boolean title) {
        int before = number.start - 1;
        if (!Chars.isSpace(at(text, before))) {
            return true;
        }
        int stop = at(text, before - 1) == '.' ? before - 1 : before;
        int start = Chars.wordStart(text, stop);
        if (start == stop) {
            return !title || start == 0;
        }
        if (ContextWords.MONTH.has(text, start, before)) {
            return false;
        }
        boolean year = number.looksLikeYear() && ContextWords.YEAR_BEFORE.has(text, start, before);
        if (year || ContextWords.RANK_BEFORE.has(text, start, before)) {
            return false;
        }
        if (startsWith(text, "Group of ", number.start - 9)) {
            return false;
        }
        boolean name = Chars.isUpper(text[start]) && stop == before;
        if (title) {
            return name;
        }
        boolean plain = number.form == Num.Form.DIGITS && !number.punctuated && !number.isScaled();
        return !(name && plain) || ContextWords.NAME_BEFORE_OK.has(text, start, before);
    }

    /** "300 sales jobs": the noun counted is not the one beside the number. */
    private static boolean isCompound(char[] text, int end) {
        if (at(text, end) != ' ') {
            return false;
        }
        int next = end + 1;
        int nextEnd = Chars.wordEnd(text, next);
        return nextEnd - next >= SHORTEST
                && Character.isLowerCase(text[next])
                && isPlural(substring(text, next, nextEnd));
    }

    private static boolean is(String kind, String word) {
        Set<String> words = WORDS.get(kind);
        return words != null && words.contains(word);
    }
}
