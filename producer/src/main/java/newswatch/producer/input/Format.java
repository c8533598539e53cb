package newswatch.producer.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
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

    private Format() {}

    static Items open(InputStream in, Setting setting) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, LOOK);
        byte[] start = again.readNBytes(LOOK);
        again.unread(start);
        char first = firstCharacter(start);
        try {
            return switch (first) {
                case '<' -> new Feed(again, setting);
                case '{' -> new JsonLines(again, setting);
                case '[' ->
                    throw new NotReadableException(
                            "a JSON array, not JSON Lines: write each article on a line of its own (jq -c '.[]' FILE)");
                case 0 ->
                    throw new NotReadableException("empty: nothing but white space in the first " + LOOK + " bytes");
                default -> throw new NotReadableException("neither a feed (RSS, Atom) nor JSON Lines");
            };
        } catch (NotReadableException e) {
            again.close();
            String seen = start.length == 0
                    ? ""
                    : "; it begins with: " + Raw.of(start).beginning(SHOWN);
            throw new NotReadableException(setting.input() + ": " + e.getMessage() + seen, e);
        }
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
