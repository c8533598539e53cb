package newswatch.producer.feed;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes to characters: by byte order mark, HTTP header and XML declaration, as ROME weighs them. */
final class FeedCharset {
    private static final int PROLOG = 8 * 1024;

    /** Names that publishers write for a superset of what they name, as browsers read them. */
    private static final Map<String, String> MEANT = Map.of(
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "tis-620", "x-windows-874");

    private FeedCharset() {}

    /** A reader of {@code in} behind its byte order mark; characters that cannot be read become U+FFFD. */
    static Reader reader(InputStream in, @Nullable String contentType) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, PROLOG);
        byte[] prolog = again.readNBytes(PROLOG);
        again.unread(prolog);
        Charset charset = charset(prolog, contentType);
        int mark = byteOrderMark(prolog, charset);
        again.skipNBytes(mark);
        return new InputStreamReader(again, charset);
    }

    private static Charset charset(byte[] prolog, @Nullable String contentType) throws IOException {
        InputStream in = new ByteArrayInputStream(prolog);
        String name;
        try (XmlReader sniffed = contentType == null ? new XmlReader(in, true) : new XmlReader(in, contentType, true)) {
            name = sniffed.getEncoding();
        } catch (IllegalArgumentException | IOException e) {
            return StandardCharsets.UTF_8; // a charset that nobody knows: most texts are UTF-8 whatever they say
        }
        try {
            return Charset.forName(MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static int byteOrderMark(byte[] prolog, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return startsWith(prolog, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        if (charset.equals(StandardCharsets.UTF_16BE)) {
            return startsWith(prolog, 0xFE, 0xFF) ? 2 : 0;
        }
        return charset.equals(StandardCharsets.UTF_16LE) && startsWith(prolog, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
