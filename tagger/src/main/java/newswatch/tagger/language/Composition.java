package newswatch.tagger.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The characters of a text as a reader sees them: decomposed ones composed, references read, tags and invisible
 * characters left out; each with its place in the original.
 */
final class Composition {
    /** A character with more marks than any language has is no longer composed with the rest of them. */
    private static final int LONGEST_CLUSTER = 32;

    private final String original;
    private final char[] source;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    private Composition(String original, char[] source) {
        this.original = original;
        this.source = source;
        this.chars = new char[source.length];
        this.starts = new int[source.length];
        this.ends = new int[source.length];
    }

    /** Composes a text; linear in its length. */
    static Composition of(String original) {
        Composition composition = new Composition(original, original.toCharArray());
        composition.read();
        return composition;
    }

    /** The characters; not folded. */
    char[] chars() {
        return chars;
    }

    /** By character: where it starts in the original text. */
    int[] starts() {
        return starts;
    }

    /** By character: one past its end in the original text. */
    int[] ends() {
        return ends;
    }

    private void read() {
        for (int i = 0; i < source.length; ) {
            i = read(i);
        }
        chars = Arrays.copyOf(chars, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
    }

    /** Reads what begins at a position, and says where the next begins. */
    private int read(int at) {
        char c = source[at];
        if (Folding.isInvisible(c) || c == '\r' && Folding.moves(source, at)) {
            return at + 1;
        }
        int end = c == '<' ? Markup.tagEnd(source, at) : c == '&' ? Markup.referenceEnd(source, at) : at;
        if (end > at) {
            if (c == '&') {
                for (char each : Character.toChars(Markup.referenced(source, at))) {
                    add(each, at, end);
                }
            } else if (Markup.parts(source, at)) {
                add('\n', at, end);
            }
            return end;
        }
        return cluster(at);
    }

    private int cluster(int at) {
        int end = at + 1;
        int visible = end;
        int limit = Math.min(source.length, at + LONGEST_CLUSTER);
        while (end < limit && Folding.joins(source[end])) {
            end++;
            if (!Folding.isInvisible(source[end - 1])) {
                visible = end;
            }
        }
        if (visible == at + 1) {
            add(source[at], at, visible);
            return end;
        }
        String composed = Normalizer.normalize(original.substring(at, visible), Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            int start = Math.min(at + i, visible - 1);
            add(composed.charAt(i), start, i + 1 < composed.length() ? start + 1 : visible);
        }
        return end;
    }

    private void add(char c, int start, int end) {
        if (!Folding.isInvisible(c)) {
            if (length == chars.length) { // a few characters are longer composed
                chars = Arrays.copyOf(chars, 2 * length);
                starts = Arrays.copyOf(starts, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
            chars[length] = c;
            starts[length] = start;
            ends[length++] = end;
        }
    }
}
