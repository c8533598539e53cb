package newswatch.tagger.language;

import java.text.Normalizer;

/** Which characters count as the same: see {@link Text}. */
final class Folding {
    private static final char COMPATIBILITY = '\uf900';
    /** By Chinese character of the compatibility block: the one that it is another code of (北, which Korean has twice). */
    private static final char[] UNIFIED = unified();

    /** What bytes 80 to 9f mean in the code page that they come from where a text holds them as they are. */
    private static final String WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private Folding() {}

    private static char[] unified() {
        char[] unified = new char[0x200];
        for (int i = 0; i < unified.length; i++) {
            char c = (char) (COMPATIBILITY + i);
            String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC);
            unified[i] = normal.length() == 1 ? normal.charAt(0) : c;
        }
        return unified;
    }

    /** The character that stands for all that differ from it only in shape. */
    static char shape(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (c >= COMPATIBILITY && c < COMPATIBILITY + UNIFIED.length) {
            return UNIFIED[c - COMPATIBILITY];
        }
        if (c >= '\u2000' && c <= '\u200a') {
            return ' ';
        }
        return switch (c) {
            case '‘', '’', '‚', '‛', '′', 'ʼ', 'ʻ', '`', '´', '❛', '❜' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»', '〝', '〞', '〟', '❝', '❞' -> '"';
            case 'ㆍ', '‧', '•', '∙', '⋅', '・', '･', '᛫' -> '·';
            case '\t', '\u000b', '\f', '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000', '\u3164' -> ' ';
            case '\r', '\u2028', '\u2029' -> '\n';
            case '‐', '‑', '−', '﹣' -> '-';
            case '｢' -> '「';
            case '｣' -> '」';
            case '￠' -> '¢';
            case '￡' -> '£';
            case '￥' -> '¥';
            case '￦' -> '₩';
            default -> c >= '\u0080' && c <= '\u009f' && western(c) != c ? shape(western(c)) : c;
        };
    }

    /** What a character from U+0080 to U+009F is meant to be; itself if nothing is known of it. */
    static char western(int c) {
        return WESTERN.charAt(c - 0x80);
    }

    static char lower(char c) {
        return Character.toLowerCase(c);
    }

    /** Joins the character before it: a mark, or a vowel or final consonant of decomposed Hangul. */
    static boolean joins(char c) {
        return c >= '\u0300' && c <= '\u036f'
                || c >= '\u1160' && c <= '\u11ff'
                || c == '\u3099'
                || c == '\u309a'
                || isInvisible(c);
    }

    /**
     * Takes no room on the page: zero-width characters, soft hyphens, byte order marks, marks of direction, selectors of
     * an emoji's look, and control characters but those that are white space.
     */
    static boolean isInvisible(char c) {
        return c < ' ' && (c < '\t' || c > '\r')
                || c >= '\u007f' && c <= '\u009f' && (c == '\u007f' || western(c) == c)
                || c == '\u00ad'
                || c == '\u034f'
                || c == '\u180e'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c >= '\ufe00' && c <= '\ufe0f'
                || c == '\ufeff';
    }

    /** Whether a text that holds it may have to be composed. */
    static boolean mayMove(char c) {
        return joins(c) || c >= '\u1100' && c <= '\u115f' || c == '\r' || c == '<' || c == '&';
    }

    /** Whether a text has to be composed for what it holds at this position. */
    static boolean moves(char[] chars, int at) {
        return switch (chars[at]) {
            case '\r' -> at + 1 < chars.length && chars[at + 1] == '\n';
            case '<' -> Markup.tagEnd(chars, at) > at;
            case '&' -> Markup.referenceEnd(chars, at) > at;
            default -> mayMove(chars[at]);
        };
    }
}
