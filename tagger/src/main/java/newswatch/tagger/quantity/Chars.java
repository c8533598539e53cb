package newswatch.tagger.quantity;

/** Classes of characters, as the grammar needs them. */
final class Chars {
    private Chars() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    /** A letter of an alphabet: what may stand in one word with a Latin name or unit. */
    static boolean isLatin(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : c >= 0xC0 && c < 0x250 && c != '×' && c != '÷';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** A hyphen or dash that may part the ends of a range, the Korean tilde included. */
    static boolean isRangeMark(char c) {
        return switch (c) {
            case '~', '∼', '～', '〜', '-', '–', '—' -> true;
            default -> false;
        };
    }

    static boolean isMiddleDot(char c) {
        return c == '·' || c == 'ㆍ' || c == '・' || c == '‧';
    }

    /** The character, or 0 outside of the text. */
    static char at(char[] text, int i) {
        return i >= 0 && i < text.length ? text[i] : 0;
    }

    /** Whether the text goes on like this at a position, which may lie outside of it. */
    static boolean startsWith(char[] text, String what, int position) {
        int length = what.length();
        if (position < 0 || position + length > text.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[position + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static String substring(char[] text, int start, int end) {
        return new String(text, start, end - start);
    }

    /** Start of the word that ends before {@code end}: Hangul, Latin letters and digits, at most 24 characters. */
    static int wordStart(char[] text, int end) {
        int start = end;
        while (start > 0 && end - start < 24 && isWord(text[start - 1])) {
            start--;
        }
        return start;
    }

    /** End of the word that starts at {@code start}, at most 24 characters on. */
    static int wordEnd(char[] text, int start) {
        int end = start;
        while (end < text.length && end - start < 24 && isWord(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return isHangul(c) || isLatin(c) || isDigit(c);
    }
}
