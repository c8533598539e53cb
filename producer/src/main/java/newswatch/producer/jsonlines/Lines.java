package newswatch.producer.jsonlines;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import newswatch.producer.source.Raw;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes at its line feeds, one line in memory at a time, and of a line without end only a part. */
final class Lines implements Closeable {
    /** Longest line that can become an article: as JSON, every character of a body may be escaped sixfold. */
    static final int LONGEST = 8 * 1024 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[128 * 1024];
    private int from;
    private int to;
    private long number;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long length;
    private boolean lineFeed;
    private @Nullable MessageDigest whole;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. */
    boolean advance() throws IOException {
        line.reset();
        length = 0;
        whole = null;
        lineFeed = false;
        boolean any = false;
        while (true) {
            if (from == to) {
                from = 0;
                to = Math.max(0, in.read(buffer));
                if (to == 0) {
                    return any && counted();
                }
            }
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            keep(from, end - from);
            lineFeed = end < to;
            from = lineFeed ? end + 1 : end;
            if (lineFeed) {
                return counted();
            }
        }
    }

    private boolean counted() {
        number++;
        return true;
    }

    private void keep(int start, int count) {
        length += count;
        if (whole != null) {
            whole.update(buffer, start, count);
        } else if (length > LONGEST) {
            MessageDigest digest = Raw.digest();
            digest.update(line.toByteArray());
            digest.update(buffer, start, count);
            whole = digest;
        } else {
            line.write(buffer, start, count);
        }
    }

    /** From 1. */
    long number() {
        return number;
    }

    /** Whether the line ends with a line feed; only the last may lack it. */
    boolean hasLineFeed() {
        return lineFeed;
    }

    /** Whether the line is longer than {@value #LONGEST} bytes. */
    boolean isTooLong() {
        return whole != null;
    }

    /** The line without its end, and without a byte order mark; the first part of one that is too long. */
    byte[] bytes() {
        byte[] bytes = line.toByteArray();
        if (number == 1 && startsWithMark(bytes)) {
            byte[] rest = new byte[bytes.length - BYTE_ORDER_MARK.length];
            System.arraycopy(bytes, BYTE_ORDER_MARK.length, rest, 0, rest.length);
            return rest;
        }
        return bytes;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    /** For the dead letter of a line that is too long. Once a line. */
    Raw rawOfTooLong() {
        if (whole == null) {
            throw new IllegalStateException("line " + number + " is not too long");
        }
        return Raw.cut(line.toByteArray(), length, whole);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
