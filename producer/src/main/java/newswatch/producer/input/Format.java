package newswatch.producer.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import newswatch.producer.feed.Feed;
import newswatch.producer.jsonlines.JsonLines;
import newswatch.producer.source.Items;
import newswatch.producer.source.NotReadableException;
import newswatch.producer.source.Raw;
import newswatch.producer.source.Setting;

/** Tells a feed from JSON Lines by the first characters; names of files are not to be trusted with that. */
final class Format {
    private static final int LOOK = 512;
    private static final int SHOWN = 60;
    private static final int BYTES_SHOWN = 16;
    private static final String BINARY =
            "neither a feed (RSS, Atom) nor JSON Lines, but binary, or a text that is not in UTF-8";

    private Format() {}

    static Items open(InputStream in, Setting setting) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, LOOK);
        byte[] start = again.readNBytes(LOOK);
        again.unread(start);
        char first = firstCharacter(start);
        try {
            return switch (first) {
                case '<' -> new Feed(again, setting);
                case '{' -> lines(start, again, setting);
                case 0 ->
                    throw new NotReadableException("empty: nothing but white space in the first " + LOOK + " bytes");
                default -> throw new NotReadableException(other(first, start));
            };
        } catch (NotReadableException e) {
            again.close();
            String seen = start.length == 0
                    ? ""
                    : "; it begins with: "
                            + (first == '<' || isText(start) ? Raw.of(start).beginning(SHOWN) : hex(start));
            throw new NotReadableException(setting.input() + ": " + e.getMessage() + seen, e);
        }
    }

    /** A zero byte means that no line of it can be read: one fault, not one a line. */
    private static Items lines(byte[] start, InputStream in, Setting setting) throws NotReadableException {
        for (byte b : start) {
            if (b == 0) {
                throw new NotReadableException(BINARY);
            }
        }
        return new JsonLines(in, setting);
    }

    private static String other(char first, byte[] start) {
        if (!isText(start)) {
            return BINARY;
        }
        return first == '['
                ? "a JSON array, not JSON Lines: write each article on a line of its own (jq -c '.[]' FILE)"
                : "neither a feed (RSS, Atom) nor JSON Lines";
    }

    /** Whether it is UTF-8 without control characters; a character that the look cut in two at the end is fine. */
    private static boolean isText(byte[] start) {
        CharBuffer text = CharBuffer.allocate(start.length);
        CoderResult read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start), text, false);
        return !read.isError()
                && text.flip().chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static String hex(byte[] start) {
        return HexFormat.ofDelimiter(" ").formatHex(start, 0, Math.min(start.length, BYTES_SHOWN));
    }

    /** First character that is neither white space, a byte order mark nor the zero byte of UTF-16; 0 if none. */
    private static char firstCharacter(byte[] start) {
        for (byte b : start) {
            int c = b & 0xFF;
            if (c > ' ' && c != 0xEF && c != 0xBB && c != 0xBF && c != 0xFE && c != 0xFF) {
                return (char) c;
            }
        }
        return 0;
    }
}
