package newswatch.streams.encode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import newswatch.schemas.json.Json;
import newswatch.streams.binary.BinaryWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON into bytes that grow, value by value as {@link Json} would write it, but without looking up fields or keeping
 * track of where it stands: whoever writes sets names, braces and commas. Not thread-safe; may be reused after a reset.
 */
public final class JsonWriter {
    private static final int EXPECTED_BYTES = 16 * 1024;
    private static final int PIECE = 1_024;
    private static final int MOST_BYTES_A_CHAR = 6; // an escaped code unit
    private static final int QUOTE = 1;
    private static final int MOST_DIGITS = 20;
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(UTF_8);
    private static final byte[] ESCAPES = escapes();

    private final BinaryWriter out = new BinaryWriter(EXPECTED_BYTES);
    private final char[] chars = new char[PIECE];
    private final byte[] utf8 = new byte[PIECE * MOST_BYTES_A_CHAR + 2 * QUOTE];

    /** What comes before the first value of an object: brace, name and colon. */
    public static byte[] first(String name) {
        return ("{" + new String(Json.write(name), UTF_8) + ":").getBytes(UTF_8);
    }

    /** What comes before each other value of an object: comma, name and colon. */
    public static byte[] next(String name) {
        return ("," + new String(Json.write(name), UTF_8) + ":").getBytes(UTF_8);
    }

    /**
     * Whole members, one for each of an enum's constants, by ordinal.
     *
     * @param name as {@link #first} or {@link #next} gives it
     */
    public static byte[][] members(byte[] name, Enum<?>[] constants) {
        byte[][] members = new byte[constants.length][];
        for (Enum<?> constant : constants) {
            members[constant.ordinal()] =
                    new JsonWriter().raw(name).text(constant.name()).toBytes();
        }
        return members;
    }

    /** Forgets what was written. */
    public JsonWriter reset() {
        out.reset();
        return this;
    }

    /** A character of the grammar. */
    public JsonWriter raw(char grammar) {
        out.raw(grammar);
        return this;
    }

    /** JSON that is encoded already: a name, a value, several members. */
    public JsonWriter raw(byte[] json) {
        out.raw(json);
        return this;
    }

    /** Part of JSON that is encoded already. */
    public JsonWriter raw(byte[] json, int start, int end) {
        out.raw(json, start, end - start);
        return this;
    }

    /** A text with its quotes; half a surrogate pair is escaped. */
    public JsonWriter text(String text) {
        int length = text.length();
        utf8[0] = '"';
        int size = 1;
        for (int start = 0; start < length; ) {
            int end = Math.min(length, start + PIECE);
            if (end < length && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--; // pairs stay together
            }
            text.getChars(start, end, chars, 0);
            size = encode(end - start, size);
            if (end < length) {
                out.raw(utf8, 0, size);
                size = 0;
            }
            start = end;
        }
        utf8[size++] = '"';
        out.raw(utf8, 0, size);
        return this;
    }

    /** A list of texts. */
    public JsonWriter texts(List<String> texts) {
        out.raw('[');
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            text(texts.get(i));
        }
        out.raw(']');
        return this;
    }

    /** A member, unless its value is absent. */
    public JsonWriter optional(byte[] name, @Nullable String text) {
        return text == null ? this : raw(name).text(text);
    }

    /** One of these members, unless the value is absent. */
    public JsonWriter optional(byte[][] members, @Nullable Enum<?> value) {
        return value == null ? this : raw(members[value.ordinal()]);
    }

    /** A member, unless its value is absent. */
    public JsonWriter optional(byte[] name, @Nullable Instant time) {
        return time == null ? this : raw(name).time(time);
    }

    /** In ISO 8601, with its quotes. */
    public JsonWriter time(Instant time) {
        return text(time.toString());
    }

    public JsonWriter number(long value) {
        if (value < 0) {
            return plain(Long.toString(value));
        }
        int at = MOST_DIGITS;
        long rest = value;
        do {
            utf8[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        out.raw(utf8, at, MOST_DIGITS - at);
        return this;
    }

    /** A finite number. */
    public JsonWriter number(double value) {
        return plain(Double.toString(value));
    }

    /** A decimal without exponent, of however many digits. */
    public JsonWriter number(BigDecimal value) {
        out.raw(value.toPlainString().getBytes(UTF_8));
        return this;
    }

    /** How many bytes were written. */
    public int size() {
        return out.size();
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        return out.toBytes();
    }

    private JsonWriter plain(String digits) {
        out.raw(digits.getBytes(UTF_8));
        return this;
    }

    /** Encodes the first of {@code chars}; tells where they end in {@code utf8}. */
    private int encode(int length, int at) {
        int size = at;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c < ASCII) {
                byte escape = ESCAPES[c];
                if (escape == 0) {
                    utf8[size++] = (byte) c;
                } else if (escape == 'u') {
                    size = codeUnit(c, size);
                } else {
                    utf8[size++] = '\\';
                    utf8[size++] = escape;
                }
            } else if (c < TWO_BYTES) {
                utf8[size++] = (byte) (0xc0 | c >> 6);
                utf8[size++] = continuation(c);
            } else if (!Character.isSurrogate(c)) {
                utf8[size++] = (byte) (0xe0 | c >> 12);
                utf8[size++] = continuation(c >> 6);
                utf8[size++] = continuation(c);
            } else if (i + 1 < length && Character.isSurrogatePair(c, chars[i + 1])) {
                int point = Character.toCodePoint(c, chars[++i]);
                utf8[size++] = (byte) (0xf0 | point >> 18);
                utf8[size++] = continuation(point >> 12);
                utf8[size++] = continuation(point >> 6);
                utf8[size++] = continuation(point);
            } else {
                size = codeUnit(c, size);
            }
        }
        return size;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | bits & 0x3f);
    }

    /** Appends {@code \}{@code uXXXX}. */
    private int codeUnit(char c, int at) {
        int size = at;
        utf8[size++] = '\\';
        utf8[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            utf8[size++] = HEX[c >> shift & 0xf];
        }
        return size;
    }

    /** By character: 0 if it is written as it is, {@code u} if by its number, else the letter after the backslash. */
    private static byte[] escapes() {
        byte[] escapes = new byte[ASCII];
        for (int control = 0; control < ' '; control++) {
            escapes[control] = 'u';
        }
        String named = "\"\\\b\t\n\f\r";
        for (int i = 0; i < named.length(); i++) {
            escapes[named.charAt(i)] = (byte) "\"\\btnfr".charAt(i);
        }
        return escapes;
    }
}
