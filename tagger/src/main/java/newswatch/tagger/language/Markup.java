package newswatch.tagger.language;

import java.util.HashMap;
import java.util.Map;

/**
 * What feeds leave of HTML in plain text: tags of elements that news is written with, and character references. A word
 * in angle brackets that is no such element (&lt;AI 기본법&gt;, &lt;KBS&gt;) is text.
 */
final class Markup {
    private static final WordSet INLINE = WordSet.words(
            "a abbr b big cite code del em font i ins label mark q s small " + "span strike strong sub sup tt u wbr");
    private static final WordSet BLOCKS = WordSet.words(
            "article aside blockquote br center dd div dl dt figcaption "
                    + "figure footer h1 h2 h3 h4 h5 h6 header hr iframe img li ol p pre section table tbody td tfoot th thead tr ul");
    private static final int LONGEST_ELEMENT = 10;
    /** Of what stands between ampersand and semicolon. */
    private static final int LONGEST_REFERENCE = 8;

    private static final Map<String, Character> NAMED = named();

    private Markup() {}

    private static Map<String, Character> named() {
        Map<String, Character> named = new HashMap<>();
        for (String line : WordLists.lines("html-characters.txt")) {
            String[] cells = line.split("\\s+");
            int code = Integer.parseInt(cells[0], 16);
            for (int i = 1; i < cells.length; i++) {
                named.put(cells[i], (char) (code + i - 1));
            }
        }
        return named;
    }

    /** One past the end of the tag that begins at {@code at}; {@code at} if none does. */
    static int tagEnd(char[] chars, int at) {
        int nameEnd = nameEnd(chars, at);
        if (nameEnd == chars.length || !isElement(chars, at, nameEnd) || !endsName(chars[nameEnd])) {
            return at;
        }
        // The next tag ends the search, so that a text of nothing but beginnings is read once.
        for (int i = nameEnd; i < chars.length && chars[i] != '<'; i++) {
            if (chars[i] == '>') {
                return i + 1;
            }
        }
        return at;
    }

    /** Whether the tag at {@code at}, which has to be one, parts what stands on its sides. */
    static boolean parts(char[] chars, int at) {
        return BLOCKS.contains(lowerName(chars, at, nameEnd(chars, at)));
    }

    private static boolean isElement(char[] chars, int at, int nameEnd) {
        String name = lowerName(chars, at, nameEnd);
        return INLINE.contains(name) || BLOCKS.contains(name);
    }

    private static String lowerName(char[] chars, int at, int nameEnd) {
        StringBuilder name = new StringBuilder();
        for (int i = nameStart(chars, at); i < nameEnd; i++) {
            name.append((char) (chars[i] | ' ')); // digits stay what they are
        }
        return name.toString();
    }

    private static int nameStart(char[] chars, int at) {
        return at + 1 < chars.length && chars[at + 1] == '/' ? at + 2 : at + 1;
    }

    private static int nameEnd(char[] chars, int at) {
        int start = nameStart(chars, at);
        int end = start;
        while (end < chars.length && end - start < LONGEST_ELEMENT + 1 && isAsciiWord(chars[end])) {
            end++;
        }
        return end;
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || c == ' ' || c == '\n' || c == '\t';
    }

    /** One past the semicolon of the character reference that begins at {@code at}; {@code at} if none does. */
    static int referenceEnd(char[] chars, int at) {
        int end = semicolon(chars, at);
        return end > 0 && character(chars, at, end) >= 0 ? end + 1 : at;
    }

    /** The code point that the character reference at {@code at}, which has to be one, stands for. */
    static int referenced(char[] chars, int at) {
        return character(chars, at, semicolon(chars, at));
    }

    private static int semicolon(char[] chars, int at) {
        int limit = Math.min(chars.length, at + LONGEST_REFERENCE + 2);
        for (int i = at + 1; i < limit; i++) {
            if (chars[i] == ';') {
                return i;
            }
            if (!isAsciiWord(chars[i]) && (chars[i] != '#' || i > at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static int character(char[] chars, int at, int semicolon) {
        if (chars[at + 1] != '#') {
            Character named = NAMED.get(new String(chars, at + 1, semicolon - at - 1));
            return named == null ? -1 : named;
        }
        boolean hexadecimal = (chars[at + 2] | ' ') == 'x';
        int start = hexadecimal ? at + 3 : at + 2;
        int code = start == semicolon ? -1 : 0;
        for (int i = start; i < semicolon && code >= 0; i++) {
            int digit = Character.digit(chars[i], hexadecimal ? 16 : 10);
            code = digit < 0 ? -1 : code * (hexadecimal ? 16 : 10) + digit; // seven digits at most
        }
        if (code >= 0x80 && code <= 0x9f) {
            return Folding.western(code);
        }
        return Character.isValidCodePoint(code) && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE)
                ? code
                : -1;
    }

    private static boolean isAsciiWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
