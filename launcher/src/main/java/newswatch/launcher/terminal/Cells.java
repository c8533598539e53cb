package newswatch.launcher.terminal;

/**
 * Text measured in the cells of a terminal: a Korean, Chinese or Japanese character takes two, a combining mark none.
 */
public final class Cells {
    /** First and last code points that take two cells (East Asian Width W and F, and emoji), in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x26A1, 0x26A1,
        0x2705, 0x2705, 0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50,
        0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680,
        0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private static final String ELLIPSIS = "…";

    private Cells() {}

    /** How many cells {@code text} takes on one line. */
    public static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** As much of {@code text} as fits into {@code cells}, an ellipsis at the end if some does not. */
    public static String cut(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        return cells < 1 ? "" : head(text, cells - 1) + ELLIPSIS;
    }

    /** {@code text} cut or filled with spaces to exactly {@code cells}. */
    public static String left(String text, int cells) {
        String cut = cut(text, cells);
        return cut + " ".repeat(cells - width(cut));
    }

    /** Like {@link #left}, the spaces in front. */
    public static String right(String text, int cells) {
        String cut = cut(text, cells);
        return " ".repeat(cells - width(cut)) + cut;
    }

    /**
     * One line that only shows: line breaks and tabs become spaces; control characters and marks that turn the direction
     * of writing go, so that no article can command the terminal.
     */
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** The longest beginning of {@code text} that takes no more than {@code cells}. */
    static String head(String text, int cells) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += width(c);
            if (used > cells) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    /** The longest end of {@code text} that takes no more than {@code cells}. */
    static String tail(String text, int cells) {
        int used = 0;
        int start = text.length();
        while (start > 0) {
            int c = text.codePointBefore(start);
            used += width(c);
            if (used > cells) {
                break;
            }
            start -= Character.charCount(c);
        }
        return text.substring(start);
    }

    private static int width(int c) {
        if (c < 0x300) {
            return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD ? 0 : 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c >= 0x1160 && c <= 0x11FF) {
            return 0; // vowel and final of a decomposed syllable: its first letter has the two cells
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (c < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (c > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
