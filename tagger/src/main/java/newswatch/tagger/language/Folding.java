package newswatch.tagger.language;

/** Which characters count as the same: see {@link Text}. */
final class Folding {
    private Folding() {}

    /** The character that stands for all that differ from it only in shape. */
    static char shape(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '‘', '’', '‛', '′', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '‟', '″' -> '"';
            case 'ㆍ', '‧', '•', '∙', '⋅', '・', '･', '᛫' -> '·';
            case '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\u3000', '\t' -> ' ';
            case '‐', '‑', '−', '﹣' -> '-';
            default -> c;
        };
    }

    static char lower(char c) {
        return Character.toLowerCase(c);
    }

    /** Joins the character before it: a mark, or a vowel or final consonant of decomposed Hangul. */
    static boolean joins(char c) {
        return c >= '\u0300' && c <= '\u036f' || c >= '\u1160' && c <= '\u11ff' || isInvisible(c);
    }

    /** Takes no room on the page: zero-width characters, soft hyphens, byte order marks, direction marks. */
    static boolean isInvisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff';
    }

    /** Whether a text that holds it has to be composed. */
    static boolean moves(char c) {
        return joins(c) || c >= '\u1100' && c <= '\u115f';
    }
}
